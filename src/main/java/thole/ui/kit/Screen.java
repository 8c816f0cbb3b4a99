package thole.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import thole.ui.kit.frame.ScreenAction;

/// One screen of the window. Built once, before the window is shown; told when it is shown and when it is left.
public interface Screen {

    Parent root();

    /// What of the screen is asked for, before it is shown: the argument of a [thole.ui.kit.frame.Place], empty for
    /// the screen as it is.
    default void at(String argument) {}

    /// It is on screen from now on: observe, and ask for what is not there yet.
    void shown();

    /// It is no longer on screen: stop observing.
    void hidden();

    /// What can be done here now, in the order of the sheet of shortcuts.
    default List<ScreenAction> actions() {
        return List.of();
    }

    /// Answers that have a letter while their question has the focus.
    default List<ScreenAction> answers() {
        return List.of();
    }

    /// What the person has typed and not saved, as a value: handed to the screen that takes this one's place when the
    /// window is built anew in another language.
    default Optional<Object> unsaved() {
        return Optional.empty();
    }

    /// Takes over what [#unsaved] of an older copy of this screen has given.
    default void takeOver(Object unsaved) {}
}
