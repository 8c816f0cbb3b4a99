package thole.model.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import thole.model.day.ReadingTime;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;

/// Everything recorded for one day, in the order it was first recorded.
public record Day(LocalDate date, List<Entry<?>> entries) {

    public Day {
        entries = List.copyOf(entries);
    }

    public List<Entry<Reading>> readings() {
        return of(Reading.class).toList();
    }

    public Optional<Entry<Reading>> wholeDayReading() {
        return of(Reading.class)
                .filter(entry -> entry.content().time() instanceof ReadingTime.WholeDay)
                .findFirst();
    }

    public Optional<Entry<DayValues>> values() {
        return of(DayValues.class).findFirst();
    }

    public List<Entry<Treatment>> treatments() {
        return of(Treatment.class).toList();
    }

    public List<Entry<LifeEvent>> events() {
        return of(LifeEvent.class).toList();
    }

    /// The day’s pain as charts and tests use it.
    public Optional<DailyPain> pain() {
        return DailyPain.of(readings().stream().map(Entry::content).toList());
    }

    @SuppressWarnings("unchecked") // the filter has just shown the content's type
    private <C extends Content> Stream<Entry<C>> of(Class<C> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.content()))
                .map(entry -> (Entry<C>) entry);
    }
}
