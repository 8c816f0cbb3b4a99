package thole.ui.signs;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/// A pool that does nothing until it is told to, and then works in the thread of the test.
public final class HeldWork extends AbstractExecutorService {

    private final Queue<Runnable> held = new ArrayDeque<>();

    /// Does everything that was asked for so far.
    public void doIt() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }

    @Override
    public void execute(Runnable work) {
        held.add(work);
    }

    @Override
    public void shutdown() {
        held.clear();
    }

    @Override
    public List<Runnable> shutdownNow() {
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return true;
    }
}
