package thole.app.picture;

import javafx.animation.AnimationTimer;
import thole.ui.kit.Tasks;

/// Waits until a window has come to rest: no work under way, and enough pulses since then for what it brought to be
/// laid out.
public final class Stillness {

    private static final int PULSES = 20;

    private final Tasks tasks;

    public Stillness(Tasks tasks) {
        this.tasks = tasks;
    }

    /// Calls `then` once, on the JavaFX thread, in a pulse of its own.
    public void await(Runnable then) {
        new AnimationTimer() {
            private int quietPulses;

            @Override
            public void handle(long now) {
                quietPulses = tasks.isIdle() ? quietPulses + 1 : 0;
                if (quietPulses >= PULSES) {
                    stop();
                    tasks.later(then);
                }
            }
        }.start();
    }
}
