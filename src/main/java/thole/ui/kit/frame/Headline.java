package thole.ui.kit.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What stands above every screen of the window when there is something to say that comes before everything else. It is
/// first in the order of the Tab key, and takes the focus itself when it appears.
public interface Headline {

    /// There is never anything to say.
    static Headline none() {
        Region nothing = new Region();
        nothing.setManaged(false);
        nothing.setVisible(false);
        return new Headline() {
            @Override
            public Node node() {
                return nothing;
            }

            @Override
            public boolean at(Place place) {
                return false;
            }

            @Override
            public void end() {}
        };
    }

    /// Not visible where there is nothing to say.
    Node node();

    /// The window shows this place now.
    ///
    /// @return whether it has taken the focus
    boolean at(Place place);

    /// The window is closed.
    void end();
}
