package thole.ui.today.control;

import javafx.scene.layout.Region;
import thole.ui.today.draft.TodayState;

/// A part of the screen that can draw any state of it.
public interface Part {

    Region node();

    void show(TodayState state);

    /// Less room: what helps but is not needed goes.
    default void compact(boolean now) {}
}
