package thole.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import thole.model.Problem;
import thole.model.ProblemException;

/// Work away from the JavaFX thread, and the way back to it. The only class that may call `runLater`.
public final class Tasks {

    private final ExecutorService pool;
    private final Consumer<Throwable> bugs;
    private final Executor screen;

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

    private static void onFxThread(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Brings the end of some work to the JavaFX thread. Exactly one of the two is called.
    public <T> void whenDone(CompletableFuture<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        var _ = work.whenComplete((value, failure) -> onScreen(() -> {
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

    /// A place for work of which only the newest request matters.
    public Latest latest() {
        return new Latest();
    }

    /// Runs requests one at a time; a newer one cancels the older and is the only one to answer.
    public final class Latest {

        private @Nullable Future<?> running;
        private long newest;

        private Latest() {}

        /// Called on the JavaFX thread; `done` is called there too, unless a newer request has come.
        public <T> void run(Callable<T> work, Consumer<T> done) {
            cancel();
            long request = newest;
            running = pool.submit(() -> {
                try {
                    T value = work.call();
                    screen.execute(() -> {
                        if (request == newest) {
                            done.accept(value);
                        }
                    });
                } catch (CancellationException | InterruptedException cancelled) {
                    Thread.interrupted(); // the thread goes back to the pool
                } catch (Exception bug) {
                    screen.execute(() -> bugs.accept(bug));
                }
            });
        }

        public void cancel() {
            newest++;
            if (running != null) {
                running.cancel(true);
            }
        }
    }
}
