package thole.stats.cancel;

import java.util.concurrent.CancellationException;

/// Ends long work on a thread that is asked to stop. Every loop that can take long looks here.
public final class Interruption {

    private Interruption() {}

    /// @throws CancellationException where the thread is interrupted; the flag stays set
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
