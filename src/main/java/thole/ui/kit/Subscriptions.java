package thole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// Everything a screen or a control listens to, ended together when it is left. The only way to listen outside this
/// package, so that nothing forgotten keeps a screen alive.
public final class Subscriptions {

    private final List<Runnable> ends = new ArrayList<>();

    /// Calls `action` with the value of now and with every later one.
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> action) {
        ends.add(value.subscribe(action)::unsubscribe);
    }

    /// Calls `action` with every later value.
    public <T> void changes(ObservableValue<T> value, Consumer<? super T> action) {
        ends.add(value.subscribe((before, after) -> action.accept(after))::unsubscribe);
    }

    /// Takes over something else that has to end, such as an observation of the journal.
    public void add(Runnable end) {
        ends.add(end);
    }

    /// Ends all of them; new ones may follow.
    public void end() {
        ends.forEach(Runnable::run);
        ends.clear();
    }
}
