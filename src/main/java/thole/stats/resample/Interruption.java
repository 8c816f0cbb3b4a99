package thole.stats.resample;

import java.util.concurrent.CancellationException;

/// Ends long work on a thread that is asked to stop.
final class Interruption {

    private Interruption() {}

    /// @throws CancellationException where the thread is interrupted; the flag stays set
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
