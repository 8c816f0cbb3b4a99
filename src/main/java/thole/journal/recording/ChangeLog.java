package thole.journal.recording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import thole.journal.ChangeNote;
import thole.journal.ChangeNote.Action;
import thole.model.BatchId;

/// What the log of changes says about what comes next: the next number, what undo and redo are about, which changes
/// brought an import. It is read from the log at every start, so undo survives one.
final class ChangeLog {

    private final Deque<Long> done = new ArrayDeque<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Map<BatchId, List<Long>> imports = new HashMap<>();
    private long last;

    ChangeLog(List<ChangeNote> log) {
        log.forEach(this::add);
    }

    /// Follows a change: an undo makes its target one that can be done again, any new change clears those.
    void add(ChangeNote note) {
        last = note.number();
        switch (note.action()) {
            case SAVE, DELETE, IMPORT, UNDO_IMPORT -> {
                done.push(note.number());
                undone.clear();
            }
            case UNDO -> {
                done.remove(note.target());
                undone.push(note.target());
            }
            case REDO -> {
                undone.remove(note.target());
                done.push(note.target());
            }
        }
        if (note.action() == Action.IMPORT) {
            note.batch()
                    .ifPresent(batch -> imports.computeIfAbsent(batch, _ -> new ArrayList<>())
                            .add(note.number()));
        }
    }

    long nextNumber() {
        return last + 1;
    }

    Optional<Long> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Long> toRedo() {
        return Optional.ofNullable(undone.peek());
    }

    /// The changes that brought an import, oldest first.
    List<Long> imports(BatchId batch) {
        return imports.getOrDefault(batch, List.of());
    }
}
