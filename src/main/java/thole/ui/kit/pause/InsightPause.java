package thole.ui.kit.pause;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/// While an urgent safety answer is open, screens that compare things wait: safety comes before insight. Recording
/// never waits.
///
/// @param active whether they wait now; changes on the JavaFX thread
/// @param openCheck shows the answer that is open, and the ways to settle it
public record InsightPause(ObservableValue<Boolean> active, Runnable openCheck) {

    /// Nothing ever waits.
    public static InsightPause never() {
        return new InsightPause(new ReadOnlyBooleanWrapper(false).getReadOnlyProperty(), () -> {});
    }

    public boolean isActive() {
        return active.getValue();
    }
}
