package thole.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// The keys of the window as a whole, with Cmd for Ctrl on a Mac.
final class Shortcuts {

    static final List<KeyCombination> UNDO = List.of(keys(KeyCode.Z));
    static final List<KeyCombination> REDO = List.of(keys(KeyCode.Z, KeyCombination.SHIFT_DOWN), keys(KeyCode.Y));

    /// A twin without function keys for each of those: they are far away, or mean something else to the computer.
    static final List<KeyCombination> NEXT_REGION = List.of(new KeyCodeCombination(KeyCode.F6), keys(KeyCode.R));

    static final List<KeyCombination> PREVIOUS_REGION = List.of(
            new KeyCodeCombination(KeyCode.F6, KeyCombination.SHIFT_DOWN), keys(KeyCode.R, KeyCombination.SHIFT_DOWN));
    static final List<KeyCombination> SHORTCUTS =
            List.of(new KeyCodeCombination(KeyCode.F1), keys(KeyCode.K, KeyCombination.SHIFT_DOWN));
    static final List<KeyCombination> COMMANDS = List.of(keys(KeyCode.K));
    static final List<KeyCombination> RAIL = List.of(keys(KeyCode.B));
    static final List<KeyCombination> FIND = List.of(keys(KeyCode.F));
    static final List<KeyCombination> LARGER = List.of(
            keys(KeyCode.PLUS),
            keys(KeyCode.EQUALS),
            keys(KeyCode.PLUS, KeyCombination.SHIFT_DOWN),
            keys(KeyCode.EQUALS, KeyCombination.SHIFT_DOWN),
            keys(KeyCode.ADD));
    static final List<KeyCombination> SMALLER = List.of(keys(KeyCode.MINUS), keys(KeyCode.SUBTRACT));
    static final List<KeyCombination> USUAL_SIZE = List.of(keys(KeyCode.DIGIT0), keys(KeyCode.NUMPAD0));

    private Shortcuts() {}

    private static KeyCombination keys(KeyCode code, Modifier... more) {
        Modifier[] all = new Modifier[more.length + 1];
        all[0] = KeyCombination.SHORTCUT_DOWN;
        System.arraycopy(more, 0, all, 1, more.length);
        return new KeyCodeCombination(code, all);
    }
}
