package thole.ui.kit.frame;

import javafx.scene.Node;

/// What stands above every screen of the window when there is something to say that comes before everything else. It is
/// first in the order of the Tab key, and takes the focus itself when it appears.
public interface Headline {

    /// Not visible where there is nothing to say.
    Node node();

    /// The window observes from now on.
    void begin();

    /// The window is closed.
    void end();

    /// The window shows this place now.
    void at(Place place);
}
