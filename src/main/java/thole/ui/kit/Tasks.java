package thole.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import thole.model.Problem;
import thole.model.ProblemException;

/// Work away from the JavaFX thread, and the way back to it. The only class that may call `runLater`.
public final class Tasks {

    private final ExecutorService pool;
    private final Consumer<Throwable> bugs;
    private final Executor screen;

    /// Work whose end has not reached the screen yet; only touched on the JavaFX thread.
    private int underWay;

    /// @param bugs where a failure goes that nobody expected
    public Tasks(ExecutorService pool, Consumer<Throwable> bugs) {
        this(pool, bugs, Tasks::onFxThread);
    }

    /// @param screen stands for the JavaFX thread, so that a view model can be tried without a toolkit
    public Tasks(ExecutorService pool, Consumer<Throwable> bugs, Executor screen) {
        this.pool = pool;
        this.bugs = bugs;
        this.screen = screen;
    }

    /// Runs on the JavaFX thread: now if we are on it, else soon.
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /// Runs on the JavaFX thread once what is under way there has ended.
    public void later(Runnable action) {
        Platform.runLater(action);
    }

    /// Runs on the JavaFX thread after a while. Waiting costs nothing: no animation is under way.
    ///
    /// @return calls it off
    public Runnable after(Duration wait, Runnable action) {
        AtomicBoolean off = new AtomicBoolean();
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, screen)
                .execute(() -> {
                    if (!off.get()) {
                        action.run();
                    }
                });
        return () -> off.set(true);
    }

    /// Runs on the JavaFX thread once everything that has been shown there by now is painted, so that nothing takes a
    /// processor from what the person waits for.
    ///
    /// @return calls it off
    public Runnable oncePainted(Runnable action) {
        underWay++;
        Painted painted = new Painted(() -> {
            underWay--;
            action.run();
        });
        painted.start();
        return () -> {
            if (painted.callOff()) {
                underWay--;
            }
        };
    }

    /// Nothing is under way whose end the screen waits for. Called on the JavaFX thread.
    public boolean isIdle() {
        return underWay == 0;
    }

    private static void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Brings the end of some work to the JavaFX thread. Exactly one of the two is called.
    public <T> void whenDone(CompletableFuture<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        underWay++;
        var _ = work.whenComplete((value, failure) -> onScreen(() -> {
            underWay--;
            if (failure == null) {
                done.accept(value);
            } else {
                failed.accept(
                        failure instanceof CompletionException && failure.getCause() != null
                                ? failure.getCause()
                                : failure);
            }
        }));
    }

    /// Brings the end of a change to the JavaFX thread: expected trouble to `refused`, anything else is a bug.
    public <T> void settle(CompletableFuture<T> change, Consumer<T> done, Consumer<Problem> refused) {
        whenDone(change, done, failure -> {
            if (failure instanceof ProblemException expected) {
                refused.accept(expected.problem());
            } else {
                bugs.accept(failure);
            }
        });
    }

    /// Takes values from any thread to the JavaFX thread; a value that comes while another waits takes its place.
    private <S> Consumer<S> lastOnScreen(Consumer<S> shown) {
        AtomicReference<@Nullable S> last = new AtomicReference<>();
        return value -> {
            if (last.getAndSet(value) == null) {
                screen.execute(() -> {
                    S now = last.getAndSet(null);
                    if (now != null) {
                        shown.accept(now);
                    }
                });
            }
        };
    }

    /// Work that may hand out what it knows before it ends, from any thread.
    @FunctionalInterface
    public interface Stepwise<S, T> {

        /// @throws Exception what the work throws; a cancelled one a [CancellationException]
        T call(Consumer<S> soFar) throws Exception;
    }

    /// Waits until what is shown now has been painted: it is laid out in the next pulse, painted while the one after it
    /// begins, and when a third begins the painting has ended.
    private static final class Painted extends AnimationTimer {

        private static final int PULSES = 3;

        private final Runnable then;
        private int pulses;

        private Painted(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long pulse) {
            pulses++;
            if (pulses == PULSES) {
                stop();
                then.run();
            }
        }

        /// @return whether it was still waiting
        private boolean callOff() {
            boolean waiting = pulses < PULSES;
            pulses = PULSES;
            stop();
            return waiting;
        }
    }

    /// A place for work of which only the newest request matters.
    public Latest latest() {
        return new Latest();
    }

    /// Runs requests one at a time; a newer one cancels the older and is the only one to answer.
    public final class Latest {

        private @Nullable Future<?> running;
        private long newest;
        private boolean waiting;

        private Latest() {}

        /// Called on the JavaFX thread; `done` is called there too, unless a newer request has come.
        public <T> void run(Callable<T> work, Consumer<T> done) {
            Stepwise<T, T> atOnce = soFar -> work.call();
            run(atOnce, nothing -> {}, done);
        }

        /// The same for work that has something to show on its way.
        ///
        /// @param soFar called on the JavaFX thread with what the work hands out before it ends; where several
        ///     wait, with the last of them alone
        public <S, T> void run(Stepwise<S, T> work, Consumer<S> soFar, Consumer<T> done) {
            cancel();
            long request = newest;
            waiting = true;
            underWay++;
            Consumer<S> onItsWay = lastOnScreen(step -> {
                if (request == newest && waiting) {
                    soFar.accept(step);
                }
            });
            running = pool.submit(() -> answer(request, () -> work.call(onItsWay), done));
        }

        private <T> void answer(long request, Callable<T> work, Consumer<T> done) {
            try {
                T value = work.call();
                screen.execute(() -> {
                    if (request == newest) {
                        ended();
                        done.accept(value);
                    }
                });
            } catch (CancellationException | InterruptedException cancelled) {
                Thread.interrupted(); // the thread goes back to the pool
            } catch (Exception bug) {
                screen.execute(() -> {
                    if (request == newest) {
                        ended();
                    }
                    bugs.accept(bug);
                });
            }
        }

        private void ended() {
            if (waiting) {
                waiting = false;
                underWay--;
            }
        }

        /// What has answered is not disturbed any more, so this may be called from its answer.
        public void cancel() {
            boolean unanswered = waiting;
            newest++;
            ended();
            if (running != null && unanswered) {
                running.cancel(true);
            }
        }
    }
}
