package thole.app.wiring;

import thole.ui.kit.UnendingPool;

/// A pool that works on the thread that asks.
final class AtOnce extends UnendingPool {

    @Override
    public void execute(Runnable work) {
        work.run();
    }
}
