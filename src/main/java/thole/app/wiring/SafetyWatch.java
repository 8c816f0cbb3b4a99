package thole.app.wiring;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.ui.kit.Tasks;

/// Where the safety answers of the open journal stand, for every screen that has to know. Lives on the JavaFX thread.
final class SafetyWatch implements AutoCloseable {

    private final ReadOnlyObjectWrapper<SafetyState> state;
    private final Subscription observed;

    SafetyWatch(Journal journal, Tasks tasks) {
        state = new ReadOnlyObjectWrapper<>(this, "state", SafetyReading.of(journal.snapshot()));
        observed = journal.observe(change -> tasks.onScreen(() -> state.set(SafetyReading.of(journal.snapshot()))));
    }

    ReadOnlyObjectProperty<SafetyState> state() {
        return state.getReadOnlyProperty();
    }

    /// Insight waits while something urgent is open.
    ObservableValue<Boolean> pauses() {
        return state.map(SafetyState::pauses);
    }

    @Override
    public void close() {
        observed.close();
    }
}
