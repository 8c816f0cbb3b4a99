package thole.insight.visits;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import thole.insight.flare.FlareReport;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.visits.VisitChange.Size;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.ReadyMade;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;

/// Works out every line for two stretches of one journal.
///
/// @param frame ends with the later stretch, and holds what lay before the earlier one, so that flares stand out from
///     what pain had been
record Stretches(JournalSnapshot journal, Frame frame, Period earlier, Period later) {

    private static final double HIGH_PAIN = 7;

    List<VisitLine> lines() {
        double[] pain = frame.pain();
        return List.of(
                new Function(journal, earlier, later).line(),
                means(VisitMeasure.PAIN, pain),
                days(VisitMeasure.DAYS_AT_7_OR_MORE, highDays(pain)),
                flares(),
                means(VisitMeasure.SLEEP, frame.values(new FactorKey.BuiltIn(Factor.SLEEP_HOURS))),
                means(VisitMeasure.ACTIVITY, frame.values(new FactorKey.BuiltIn(Factor.ACTIVITY_MINUTES))),
                days(VisitMeasure.EXERCISES, exerciseDays()),
                medicineDays(),
                counts(VisitMeasure.DAYS_RECORDED, Stretches::isRecorded));
    }

    private VisitLine means(VisitMeasure measure, double[] series) {
        MeaningfulChange found = change(series);
        MeaningfulChange.Stretches means = found.stretches();
        return new VisitLine(
                measure,
                new VisitFigure(means.earlierMean(), means.earlierEntries()),
                new VisitFigure(means.lastMean(), means.lastEntries()),
                change(found, measure == VisitMeasure.PAIN, 1, Double.POSITIVE_INFINITY));
    }

    /// Days on which something was so, of those on which it was answered; the change is in days of 28.
    private VisitLine days(VisitMeasure measure, double[] indicator) {
        MeaningfulChange found = change(indicator);
        MeaningfulChange.Stretches shares = found.stretches();
        return new VisitLine(
                measure,
                days(shares.earlierMean(), shares.earlierEntries()),
                days(shares.lastMean(), shares.lastEntries()),
                change(found, false, MeaningfulChange.STRETCH_DAYS, MeaningfulChange.STRETCH_DAYS));
    }

    private static VisitFigure days(double share, int answered) {
        return answered == 0 ? VisitFigure.NOTHING : new VisitFigure(Math.rint(share * answered), answered);
    }

    private MeaningfulChange change(double[] series) {
        return MeaningfulChange.between(
                series, index(earlier.from()), index(earlier.to()) + 1, index(later.from()), index(later.to()) + 1);
    }

    private int index(LocalDate date) {
        return Math.toIntExact(date.toEpochDay() - frame.period().from().toEpochDay());
    }

    /// @param most no interval reaches further than this
    private static VisitChange change(MeaningfulChange found, boolean isPain, double unit, double most) {
        return switch (found) {
            case MeaningfulChange.Estimated estimated ->
                new VisitChange.Estimated(
                        estimated.difference() * unit,
                        Math.max(-most, estimated.lo95() * unit),
                        Math.min(most, estimated.hi95() * unit),
                        isPain ? size(estimated.size()) : size(estimated.lo95(), estimated.hi95()));
            case MeaningfulChange.NotEstimated not ->
                switch (not.reason()) {
                    case NOT_APART, NOT_ENOUGH_DATA -> new VisitChange.TooFewDays();
                    case NOT_ENOUGH_VARIATION -> new VisitChange.NoUpsAndDowns();
                };
        };
    }

    private static Size size(ChangeSize size) {
        return switch (size) {
            case WITHIN_USUAL -> Size.WITHIN_USUAL;
            case LESS_THAN_SLIGHT, SLIGHT -> Size.CLEAR_AND_SMALLER;
            case MEANINGFUL, SUBSTANTIAL -> Size.MEANINGFUL;
        };
    }

    private static Size size(double lo95, double hi95) {
        return lo95 > 0 || hi95 < 0 ? Size.CLEAR : Size.WITHIN_USUAL;
    }

    private static double[] highDays(double[] pain) {
        return Arrays.stream(pain)
                .map(points -> Double.isNaN(points) ? points : points >= HIGH_PAIN ? 1 : 0)
                .toArray();
    }

    private VisitLine flares() {
        List<LocalDate> onsets = FlareReport.of(frame).onsets();
        return new VisitLine(
                VisitMeasure.FLARES, flares(onsets, earlier), flares(onsets, later), new VisitChange.NotCompared());
    }

    /// Where no pain was recorded nobody knows whether there was a flare.
    private VisitFigure flares(List<LocalDate> onsets, Period stretch) {
        int days = painDays(stretch);
        return days == 0
                ? VisitFigure.NOTHING
                : new VisitFigure(onsets.stream().filter(stretch::contains).count(), days);
    }

    private int painDays(Period stretch) {
        return count(stretch, day -> day.pain().isPresent());
    }

    /// One where the person did the therapist’s exercises, zero where they said that they did not.
    private double[] exerciseDays() {
        double[] indicator = new double[frame.period().days()];
        Arrays.fill(indicator, Double.NaN);
        Optional<CustomFactorId> exercises = journal.customFactors().stream()
                .filter(factor -> isExercises(factor.content()))
                .map(Entry::id)
                .map(id -> new CustomFactorId(id.value()))
                .findFirst();
        exercises.ifPresent(id -> journal.days()
                .subMap(frame.period().from(), true, frame.period().to().plusDays(1), false)
                .forEach((date, day) -> day.values()
                        .flatMap(values -> values.content().custom(id).testable())
                        .ifPresent(done -> indicator[index(date)] = done > 0 ? 1 : 0)));
        return indicator;
    }

    private static boolean isExercises(CustomFactor factor) {
        return factor.preset().equals(ReadyMade.THERAPISTS_EXERCISES.code());
    }

    /// Where nothing at all was noted, neither was what was taken.
    private VisitLine medicineDays() {
        return new VisitLine(
                VisitMeasure.MEDICINE_DAYS, medicineDays(earlier), medicineDays(later), new VisitChange.NotCompared());
    }

    private VisitFigure medicineDays(Period stretch) {
        return count(stretch, day -> !day.entries().isEmpty()) == 0
                ? VisitFigure.NOTHING
                : new VisitFigure(count(stretch, day -> !day.treatments().isEmpty()), stretch.days());
    }

    private VisitLine counts(VisitMeasure measure, Predicate<Day> holds) {
        return new VisitLine(
                measure,
                new VisitFigure(count(earlier, holds), earlier.days()),
                new VisitFigure(count(later, holds), later.days()),
                new VisitChange.NotCompared());
    }

    private int count(Period stretch, Predicate<Day> holds) {
        return Math.toIntExact(journal.days().subMap(stretch.from(), true, stretch.to(), true).values().stream()
                .filter(holds)
                .count());
    }

    private static boolean isRecorded(Day day) {
        return day.readings().stream().anyMatch(reading -> !reading.content().isEmpty())
                || day.values().stream().anyMatch(values -> !values.content().isEmpty());
    }
}
