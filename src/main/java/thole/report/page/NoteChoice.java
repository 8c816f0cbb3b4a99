package thole.report.page;

import java.util.Set;
import thole.model.entry.EntryId;

/// Which notes are printed.
public sealed interface NoteChoice {

    record None() implements NoteChoice {}

    record All() implements NoteChoice {}

    /// Those of these entries.
    record Chosen(Set<EntryId> entries) implements NoteChoice {

        public Chosen {
            entries = Set.copyOf(entries);
        }
    }

    default boolean has(EntryId entry) {
        return switch (this) {
            case None _ -> false;
            case All _ -> true;
            case Chosen(Set<EntryId> entries) -> entries.contains(entry);
        };
    }
}
