package thole.journal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thole.model.BatchId;
import thole.model.day.Moment;

/// A line in the log of changes. The order of changes is that of their numbers, never that of clocks.
///
/// @param number counts from 1 without gaps
/// @param target for UNDO and REDO the change that was undone or redone, else 0
public record ChangeNote(
        long number,
        Moment at,
        Action action,
        long target,
        @Nullable BatchId batchOrNull) {

    /// What was done.
    public enum Action {
        SAVE,
        DELETE,
        IMPORT,
        UNDO_IMPORT,
        UNDO,
        REDO
    }

    public Optional<BatchId> batch() {
        return Optional.ofNullable(batchOrNull);
    }
}
