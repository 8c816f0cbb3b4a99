package thole.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Holds what waits until the test lets it happen.
final class HandTimer implements Reminding.Timer {

    private final List<Runnable> waiting = new ArrayList<>();
    private Duration wait = Duration.ZERO;

    @Override
    public Runnable after(Duration asked, Runnable action) {
        assertThat(waiting).isEmpty();
        wait = asked;
        waiting.add(action);
        return () -> waiting.remove(action);
    }

    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    /// How long the last wait is.
    Duration asked() {
        return wait;
    }

    void fire() {
        waiting.removeFirst().run();
    }
}
