package thole.ui.shell.command;

import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Something the window can do, in the words of its language.
///
/// @param keys all of them do it; the first is told
public record Command(Kind kind, String name, List<KeyCombination> keys, Runnable run) {

    /// What a command is about; its groups in the sheet of shortcuts, in this order.
    public enum Kind {
        /// The screen that is shown.
        HERE,
        /// Another screen; not while a page has the whole window.
        GO,
        /// The window.
        WINDOW,
        /// The journal; in a text field these keys are the text's.
        CHANGE
    }

    public Command {
        keys = List.copyOf(keys);
    }

    /// The key press asks for this command.
    public boolean isAskedBy(KeyEvent event) {
        boolean texts = kind == Kind.CHANGE && event.getTarget() instanceof TextInputControl;
        return !texts && keys.stream().anyMatch(combination -> combination.match(event));
    }

    /// Its keys as this machine writes them; empty where it has none.
    public String shortcut() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }
}
