package thole.ui.signs;

import java.util.ArrayDeque;
import java.util.Queue;
import thole.ui.kit.UnendingPool;

/// A pool that does nothing until it is told to, and then works in the thread of the test.
public final class HeldWork extends UnendingPool {

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
}
