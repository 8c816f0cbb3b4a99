package thole.chart.trend.series;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import thole.model.Answer;
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
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

/// Builds journals for the tests of the trend charts, day by day.
public final class TestDays {

    private final List<Entry<?>> entries = new ArrayList<>();
    private boolean example;

    /// The id that the next entry gets; a factor’s id names the factor.
    private UUID nextId() {
        return new UUID(0x7000, 0x8000_0000_0000_0000L + entries.size());
    }

    public TestDays entry(Content content) {
        entries.add(Entry.first(new EntryId(nextId()), content));
        return this;
    }

    public TestDays example() {
        example = true;
        return this;
    }

    public CustomFactorId factor(CustomFactor factor) {
        CustomFactorId id = new CustomFactorId(nextId());
        entry(factor);
        return id;
    }

    public TestDays pain(LocalDate day, double points) {
        return entry(Reading.of(day, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(points))));
    }

    public TestDays pain(LocalDate day, LocalTime time, double points) {
        return entry(Reading.of(day, new ReadingTime.At(moment(day, time)), Answer.typed(new Intensity(points))));
    }

    public TestDays peak(LocalDate day, LocalTime time, double points) {
        return entry(Reading.of(day, new ReadingTime.Peak(moment(day, time)), Answer.typed(new Intensity(points))));
    }

    private static Moment moment(LocalDate day, LocalTime time) {
        return Moment.at(day.atTime(time), ZoneOffset.UTC);
    }

    public TestDays event(LocalDate day, String name) {
        return entry(new LifeEvent(day, name, Answer.missing()));
    }

    public TestDays sleep(LocalDate day, double hours) {
        return entry(values(day, Answer.typed(new Hours(hours)), Answer.missing(), Answer.missing(), Answer.missing()));
    }

    public TestDays all(LocalDate day, double sleep, double stress, double sitting, double activity) {
        return entry(values(
                day,
                Answer.typed(new Hours(sleep)),
                Answer.typed(new Rating(stress)),
                Answer.typed(new Hours(sitting)),
                Answer.typed(new Minutes(activity))));
    }

    public static DayValues values(
            LocalDate day,
            Answer<Hours> sleep,
            Answer<Rating> stress,
            Answer<Hours> sitting,
            Answer<Minutes> activity) {
        return new DayValues(
                day,
                new Sleep(sleep, Answer.missing()),
                stress,
                sitting,
                new Activity(activity, Answer.missing()),
                Map.of(),
                Answer.missing());
    }

    public JournalSnapshot journal() {
        JournalFacts facts = new JournalFacts(new JournalId(new UUID(1, 1)), example, DayStart.USUAL);
        return JournalSnapshot.of(facts, entries);
    }
}
