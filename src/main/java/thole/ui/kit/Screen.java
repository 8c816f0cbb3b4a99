package thole.ui.kit;

import javafx.scene.Parent;

/// One screen of the window. Built once, before the window is shown; told when it is shown and when it is left.
public interface Screen {

    Parent root();

    /// It is on screen from now on: observe, and ask for what is not there yet.
    void shown();

    /// It is no longer on screen: stop observing.
    void hidden();
}
