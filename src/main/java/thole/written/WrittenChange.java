package thole.written;

import java.util.Set;
import thole.model.day.Moment;

/// A line of the log of changes as files hold it.
///
/// @param number counts from 1 without gaps
/// @param action a code in small letters
/// @param target the change that this one undid or did again, else 0
/// @param batch the import it belongs to, else empty
public record WrittenChange(long number, Moment at, String action, long target, String batch) {

    /// Every action that a file may name.
    static final Set<String> ACTIONS = Set.of("save", "delete", "import", "undo_import", "undo", "redo");
}
