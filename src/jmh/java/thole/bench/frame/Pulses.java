package thole.bench.frame;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Waits for the toolkit from a thread outside it.
final class Pulses {

    private static final double MILLISECOND = 1e6;

    private Pulses() {}

    /// Runs on the JavaFX thread and waits for it.
    static void onScreen(Runnable action) {
        FutureTask<Boolean> task = new FutureTask<>(action, true);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /// Means over some frames, milliseconds.
    ///
    /// @param between from one pulse to the next; on an idle computer hardly less than the screen’s own 16.7
    /// @param work what all threads of the process spent on a processor
    record Frame(double between, double work) {}

    /// Does the step in each of so many pulses.
    static Frame frame(int count, Runnable step) {
        CompletableFuture<Frame> mean = new CompletableFuture<>();
        onScreen(() -> new Counted(count, step, mean).start());
        return mean.join();
    }

    /// The time until a step is on screen: it is done in one pulse, painted with it, and the painting has ended when
    /// the second pulse after it begins. Milliseconds.
    static double shown(Runnable step) {
        CompletableFuture<Double> time = new CompletableFuture<>();
        onScreen(() -> {
            long begun = System.nanoTime();
            step.run();
            painted(begun, time);
        });
        return time.join();
    }

    /// Completes once what is on screen now has been painted, with the time since `begun`.
    static void painted(long begun, CompletableFuture<Double> time) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long pulse) {
                if (++pulses > 2) {
                    stop();
                    time.complete((System.nanoTime() - begun) / MILLISECOND);
                } else {
                    Platform.requestNextPulse();
                }
            }
        }.start();
    }

    private static final class Counted extends AnimationTimer {

        private final int count;
        private final Runnable step;
        private final CompletableFuture<Frame> mean;
        private long begun;
        private long workBegun;
        private int pulses = -2;

        private Counted(int count, Runnable step, CompletableFuture<Frame> mean) {
            this.count = count;
            this.step = step;
            this.mean = mean;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (pulses == 0) {
                begun = now;
                workBegun = work();
            }
            if (pulses == count) {
                stop();
                mean.complete(
                        new Frame((now - begun) / MILLISECOND / count, (work() - workBegun) / MILLISECOND / count));
                return;
            }
            pulses++;
            step.run();
        }

        private static long work() {
            return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
        }
    }
}
