package thole.app;

import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;

/// Measures how long the screen stood still: the longest time between two pulses of the toolkit. A pulse comes about
/// every 17 ms while the JavaFX thread is free, so anything above that is time in which a key press had to wait.
final class PulseWatch extends AnimationTimer {

    private long lastNanos;
    private long longestNanos;

    /// Forgets what was measured so far and begins anew.
    void begin() {
        lastNanos = 0;
        longestNanos = 0;
        start();
    }

    @Override
    public void handle(long pulseNanos) {
        long now = System.nanoTime();
        if (lastNanos != 0) {
            longestNanos = Math.max(longestNanos, now - lastNanos);
        }
        lastNanos = now;
    }

    long longestMillis() {
        return TimeUnit.NANOSECONDS.toMillis(longestNanos);
    }
}
