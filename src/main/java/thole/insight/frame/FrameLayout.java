package thole.insight.frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.cancel.Interruption;

/// Lays the recorded days of a window out on a calendar, one column per factor.
final class FrameLayout {

    private final JournalSnapshot journal;
    private final Period period;
    private final NavigableMap<LocalDate, Day> days;
    private int suggestions;

    private FrameLayout(JournalSnapshot journal, Period period, NavigableMap<LocalDate, Day> days) {
        this.journal = journal;
        this.period = period;
        this.days = days;
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static FrameLayout of(JournalSnapshot journal, Window window, LocalDate today) {
        NavigableMap<LocalDate, Day> recorded = new TreeMap<>();
        journal.days().forEach((date, day) -> {
            Interruption.check();
            if (isRecorded(day)) {
                recorded.put(date, day);
            }
        });
        NavigableMap<LocalDate, Day> cut = WindowCut.of(recorded, window);
        Period period = cut.isEmpty() ? Period.none(today) : new Period(cut.firstKey(), cut.lastKey());
        return new FrameLayout(journal, period, cut);
    }

    // A treatment or an event alone may lie years before the record and does not make a day of it.
    private static boolean isRecorded(Day day) {
        return day.readings().stream().anyMatch(reading -> !reading.content().isEmpty())
                || day.values().stream().anyMatch(values -> !values.content().isEmpty());
    }

    Period period() {
        return period;
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    Frame fill() {
        SequencedMap<FactorKey, double[]> columns = new LinkedHashMap<>();
        for (Factor factor : Factor.values()) {
            addColumn(columns, new FactorKey.BuiltIn(factor), values -> FactorAnswers.of(values, factor));
        }
        List<String> followingPain = new ArrayList<>();
        for (Entry<CustomFactor> declared : journal.customFactors()) {
            CustomFactorId id = new CustomFactorId(declared.id().value());
            if (declared.content().purpose() == FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS) {
                addColumn(columns, FactorKey.Own.of(id, declared.content()), values -> values.custom(id));
            } else if (anyDay(values -> values.custom(id).isGiven())) {
                followingPain.add(declared.content().name().text());
            }
        }
        Frame.LeftOut leftOut = new Frame.LeftOut(suggestions, List.copyOf(followingPain));
        return new Frame(period, ReadingColumns.of(period, days.values()), columns, flareMarks(), leftOut);
    }

    private void addColumn(
            SequencedMap<FactorKey, double[]> columns, FactorKey key, Function<DayValues, Answer<Double>> question) {
        double[] column = missing();
        boolean any = false;
        for (Day day : days.values()) {
            Interruption.check();
            Answer<Double> answer =
                    day.values().map(values -> question.apply(values.content())).orElseGet(Answer::missing);
            if (answer instanceof Answer.Given<Double> given && given.provenance() == Provenance.Typed.SUGGESTED) {
                suggestions++;
            }
            if (answer.testable().isPresent()) {
                column[indexOf(day)] = answer.testable().get();
                any = true;
            }
        }
        if (any) {
            columns.put(key, column);
        }
    }

    private Frame.FlareMarks flareMarks() {
        boolean[] marked = new boolean[period.days()];
        boolean[] denied = new boolean[period.days()];
        for (Day day : days.values()) {
            day.values().flatMap(values -> values.content().flare().given()).ifPresent(flare -> {
                (flare ? marked : denied)[indexOf(day)] = true;
            });
        }
        return new Frame.FlareMarks(marked, denied);
    }

    private boolean anyDay(Predicate<DayValues> holds) {
        return days.values().stream()
                .flatMap(day -> day.values().stream())
                .anyMatch(values -> holds.test(values.content()));
    }

    private double[] missing() {
        double[] column = new double[period.days()];
        Arrays.fill(column, Double.NaN);
        return column;
    }

    private int indexOf(Day day) {
        return period.indexOf(day.date());
    }
}
