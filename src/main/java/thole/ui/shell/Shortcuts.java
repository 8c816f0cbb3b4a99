package thole.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// The keys of the window as a whole, with Cmd for Ctrl on a Mac.
final class Shortcuts {

    static final KeyCombination UNDO = keys(KeyCode.Z);
    static final List<KeyCombination> REDO = List.of(keys(KeyCode.Z, KeyCombination.SHIFT_DOWN), keys(KeyCode.Y));
    static final KeyCombination NEXT_REGION = new KeyCodeCombination(KeyCode.F6);
    static final KeyCombination PREVIOUS_REGION = new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN);

    private Shortcuts() {}

    private static KeyCombination keys(KeyCode code, Modifier... more) {
        Modifier[] all = new Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
