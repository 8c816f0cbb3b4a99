package thole.stats.cancel;

import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// A thread that counts how often its work looks whether it is still wanted, and says no from a look of the test’s
/// choice on. So it is told without a clock where work can end, and that it does.
public final class Looking extends Thread {

    private final Runnable work;
    private final int wantedLooks;
    private int looks;
    private boolean cancelled;
    private @Nullable Throwable failure;

    private Looking(Runnable work, int wantedLooks) {
        this.work = work;
        this.wantedLooks = wantedLooks;
    }

    /// How often a piece of work looks when nobody stops it.
    public static int count(Runnable work) {
        Looking thread = new Looking(work, Integer.MAX_VALUE);
        thread.finish();
        return thread.looks;
    }

    /// How often it looks where it is not wanted any more at one of its looks: as often as that where it ends there.
    ///
    /// @throws AssertionError where it does not end in the way that a stopped piece of work does
    public static int countUntilStopped(Runnable work, int atLook) {
        Looking thread = new Looking(work, atLook - 1);
        thread.finish();
        if (!thread.cancelled) {
            throw new AssertionError("not stopped at look " + atLook + " of " + thread.looks);
        }
        return thread.looks;
    }

    private void finish() {
        start();
        try {
            join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }

    @Override
    public boolean isInterrupted() {
        looks++;
        return looks > wantedLooks;
    }

    @Override
    public void run() {
        try {
            work.run();
        } catch (CancellationException stopped) {
            cancelled = true;
        } catch (RuntimeException | Error other) {
            failure = other;
        }
    }
}
