package thole.insight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

/// Writes a journal down for a test, day by day.
public final class Recorded {

    private final List<Entry<?>> entries = new ArrayList<>();
    private final Map<LocalDate, DayValues> values = new LinkedHashMap<>();
    private long lastId;

    public Recorded pain(LocalDate day, Answer<Intensity> intensity) {
        return entry(Reading.of(day, ReadingTime.WHOLE_DAY, intensity));
    }

    /// Pain and where it was, in one reading of the day.
    public Recorded pain(LocalDate day, double points, Region... places) {
        return reading(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points)), places);
    }

    /// Pain at a clock time.
    public Recorded pain(LocalDateTime at, double points, Region... places) {
        ReadingTime time = new ReadingTime.At(Moment.at(at, ZoneOffset.UTC));
        return reading(at.toLocalDate(), time, Answer.typed(new Intensity(points)), places);
    }

    public Recorded reading(LocalDate day, ReadingTime time, Answer<Intensity> intensity, Region... places) {
        List<PainPlace> marked = Stream.of(places).map(PainPlace::of).toList();
        return entry(new Reading(
                day,
                time,
                intensity,
                marked.isEmpty() ? Answer.missing() : Answer.typed(marked),
                Answer.missing(),
                Answer.missing()));
    }

    public Recorded value(LocalDate day, Factor factor, double value) {
        return value(day, factor, value, Provenance.Typed.SAME_DAY);
    }

    public Recorded value(LocalDate day, Factor factor, double value, Provenance how) {
        return change(day, day(day), before -> switch (factor) {
            case SLEEP_HOURS ->
                sleep(
                        before,
                        new Sleep(
                                Answer.of(new Hours(value), how), before.sleep().quality()));
            case SLEEP_QUALITY -> sleep(before, new Sleep(before.sleep().length(), Answer.of(new Rating(value), how)));
            case STRESS -> with(before, Answer.of(new Rating(value), how), before.sitting(), before.activity());
            case SITTING_HOURS -> with(before, before.stress(), Answer.of(new Hours(value), how), before.activity());
            case ACTIVITY_MINUTES ->
                with(
                        before,
                        before.stress(),
                        before.sitting(),
                        new Activity(Answer.of(new Minutes(value), how), Answer.missing()));
        });
    }

    public Recorded own(LocalDate day, CustomFactorId factor, double value) {
        return change(day, day(day), before -> {
            Map<CustomFactorId, Answer<Double>> custom = new LinkedHashMap<>(before.custom());
            custom.put(factor, Answer.typed(value));
            return new DayValues(
                    day, before.sleep(), before.stress(), before.sitting(), before.activity(), custom, before.flare());
        });
    }

    public Recorded flare(LocalDate day, boolean flare) {
        return change(
                day,
                day(day),
                before -> new DayValues(
                        day,
                        before.sleep(),
                        before.stress(),
                        before.sitting(),
                        before.activity(),
                        before.custom(),
                        Answer.typed(flare)));
    }

    /// Declares a factor of the person’s own.
    public CustomFactorId declare(String name, FactorScale scale, FactorPurpose purpose, FactorTime time) {
        entry(new CustomFactor(new FactorName(name), scale, purpose, FactorDirection.NEITHER, time));
        return new CustomFactorId(entries.getLast().id().value());
    }

    public Recorded entry(Content content) {
        entries.add(Entry.first(new EntryId(new UUID(0, ++lastId)), content));
        return this;
    }

    public JournalSnapshot journal() {
        List<Entry<?>> all = new ArrayList<>(entries);
        values.values().forEach(day -> all.add(Entry.first(new EntryId(new UUID(1, all.size())), day)));
        return JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(0, 0)), false, DayStart.USUAL), all);
    }

    private DayValues day(LocalDate day) {
        return values.getOrDefault(day, DayValues.empty(day));
    }

    private Recorded change(LocalDate day, DayValues before, UnaryOperator<DayValues> change) {
        values.put(day, change.apply(before));
        return this;
    }

    private static DayValues sleep(DayValues before, Sleep sleep) {
        return new DayValues(
                before.day(),
                sleep,
                before.stress(),
                before.sitting(),
                before.activity(),
                before.custom(),
                before.flare());
    }

    private static DayValues with(DayValues before, Answer<Rating> stress, Answer<Hours> sitting, Activity activity) {
        return new DayValues(before.day(), before.sleep(), stress, sitting, activity, before.custom(), before.flare());
    }
}
