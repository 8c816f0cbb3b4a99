package thole.journal;

import java.util.List;
import java.util.Set;
import thole.model.entry.DayValues;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;

/// A checked draft of one sitting: what the person wants the journal to say about a day. Readings and values may
/// belong to different days (a morning asks about last night and about yesterday).
///
/// @param readings at most one for the whole day; the others are told apart by their time
/// @param values one per day at most
/// @param treatments new ones; in a draft that replaces, one that says what an entry of the day says is that entry
/// @param events as treatments
/// @param removed entries taken off the day, by id
public record CheckIn(
        Mode mode,
        List<Reading> readings,
        List<DayValues> values,
        List<Treatment> treatments,
        List<LifeEvent> events,
        Set<EntryId> removed) {

    /// What a missing answer in the draft means for an answer that the journal already holds.
    public enum Mode {
        /// Leave it as it is.
        FILL_IN,
        /// Take it out: the draft shows everything that the day shall say.
        REPLACE
    }

    public CheckIn {
        readings = List.copyOf(readings);
        values = List.copyOf(values);
        treatments = List.copyOf(treatments);
        events = List.copyOf(events);
        removed = Set.copyOf(removed);
    }

    public static CheckIn fillIn(List<Reading> readings, List<DayValues> values) {
        return new CheckIn(Mode.FILL_IN, readings, values, List.of(), List.of(), Set.of());
    }
}
