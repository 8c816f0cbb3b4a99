package thole.journal;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;

/// What one change left of one entry. Revisions are only ever added.
public sealed interface Revision {

    EntryId id();

    /// Counts from 1 for each entry.
    int number();

    /// The entry says this from now on.
    record Kept(Entry<?> entry) implements Revision {

        @Override
        public EntryId id() {
            return entry.id();
        }

        @Override
        public int number() {
            return entry.revision();
        }
    }

    /// The entry is gone from now on. What it said last is kept with it, so that it can be told what kind it was and
    /// which day it belonged to.
    record Deleted(EntryId id, int number, Content last) implements Revision {}

    default Content content() {
        return switch (this) {
            case Kept(Entry<?> entry) -> entry.content();
            case Deleted(EntryId _, int _, Content last) -> last;
        };
    }

    default Optional<LocalDate> journalDay() {
        return content().journalDay();
    }
}
