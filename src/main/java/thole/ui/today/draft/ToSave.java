package thole.ui.today.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thole.journal.CheckIn;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// Turns a draft into what the journal is asked to save: the form shows everything that the day shall say, so what was
/// emptied is taken off the day, and what was never filled in is not made.
public final class ToSave {

    private ToSave() {}

    public static CheckIn checkIn(Draft draft, JournalSnapshot journal) {
        Set<EntryId> removed = new HashSet<>(draft.attachments().removed());
        List<Reading> readings = Stream.of(draft.reading())
                .filter(reading -> keep(reading.isEmpty(), existing(reading, journal), removed))
                .toList();
        List<DayValues> values = Stream.of(draft.night(), draft.lived())
                .distinct()
                .filter(_ -> draft.occasion() != Occasion.ANY_TIME)
                .filter(one -> keep(one.isEmpty(), journal.day(one.day()).values(), removed))
                .toList();
        return new CheckIn(
                CheckIn.Mode.REPLACE,
                readings,
                values,
                draft.attachments().shownTreatments(),
                draft.attachments().shownEvents(),
                removed);
    }

    private static boolean keep(
            boolean isEmpty, Optional<? extends Entry<? extends Content>> existing, Set<EntryId> removed) {
        if (isEmpty) {
            existing.ifPresent(entry -> removed.add(entry.id()));
        }
        return !isEmpty;
    }

    private static Optional<Entry<Reading>> existing(Reading reading, JournalSnapshot journal) {
        Day day = journal.day(reading.day());
        return day.readings().stream()
                .filter(entry -> entry.content().time().equals(reading.time()))
                .findFirst();
    }
}
