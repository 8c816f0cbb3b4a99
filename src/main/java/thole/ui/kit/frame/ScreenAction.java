package thole.ui.kit.frame;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// Something a screen can do at the moment, as the command list and the sheet of shortcuts name it. The screen itself
/// listens to the shortcut.
///
/// @param id names it in the program, `today.flare`; the letters of the settings go by it
/// @param textKey the text that says what it does
/// @param shortcut its keys, where it has some
/// @param letter its single letter in the language of the window, where it has one; empty for none
public record ScreenAction(String id, String textKey, Optional<KeyCombination> shortcut, String letter, Runnable run) {

    public static ScreenAction of(String id, String textKey, Runnable run) {
        return new ScreenAction(id, textKey, Optional.empty(), "", run);
    }

    public static ScreenAction keyed(String id, String textKey, KeyCombination shortcut, Runnable run) {
        return new ScreenAction(id, textKey, Optional.of(shortcut), "", run);
    }

    /// An answer that its letter gives while its question has the focus: nothing that could be done from elsewhere.
    public static ScreenAction answer(String id, String textKey, String letter) {
        return new ScreenAction(id, textKey, Optional.empty(), letter, () -> {});
    }

    public static ScreenAction lettered(String id, String textKey, String letter, Runnable run) {
        return new ScreenAction(id, textKey, Optional.empty(), letter, run);
    }
}
