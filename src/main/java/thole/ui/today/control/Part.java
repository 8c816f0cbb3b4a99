package thole.ui.today.control;

import thole.ui.today.draft.TodayState;

import javafx.scene.layout.Region;

/// A part of the screen that can draw any state of it.
public interface Part {

    Region node();

    void show(TodayState state);

    /// Less room: what helps but is not needed goes.
    default void compact(boolean now) {}
}
