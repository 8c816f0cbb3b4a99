package thole.insight.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import thole.stats.cancel.Interruption;

/// Does independent pieces of one piece of work side by side. What comes out does not depend on how many hands there
/// are, as long as the pieces depend on nothing but what they were given.
public final class Workers {

    /// The calling thread does everything.
    public static final Workers ALONE = new Workers(Runnable::run, 1);

    private final Executor helpers;
    private final int hands;

    /// @param helpers threads that help the calling one; one that has no time for it is not waited for
    /// @param hands how many work at once, the calling thread among them; 1 or more
    public Workers(Executor helpers, int hands) {
        if (hands < 1) {
            throw new IllegalArgumentException(hands + " hands");
        }
        this.helpers = helpers;
        this.hands = hands;
    }

    /// Does all pieces; the calling thread takes part. Pieces may do this too.
    ///
    /// @throws CancellationException where the thread is interrupted; the flag stays set
    public void doAll(List<? extends Runnable> pieces) {
        AtomicInteger next = new AtomicInteger();
        List<Helper> hired = new ArrayList<>();
        for (int i = 1; i < Math.min(hands, pieces.size()); i++) {
            Helper helper = new Helper(() -> work(pieces, next));
            hired.add(helper);
            helpers.execute(helper.task);
        }
        try {
            work(pieces, next);
            hired.forEach(Helper::await);
        } finally {
            next.set(pieces.size());
            hired.forEach(helper -> helper.task.cancel(true));
        }
    }

    private static void work(List<? extends Runnable> pieces, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
            Interruption.check();
            pieces.get(i).run();
        }
    }

    /// A piece whose value is wanted.
    public static final class Piece<T> implements Runnable {

        private final Supplier<T> work;
        private volatile @Nullable T value;

        public Piece(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            value = work.get();
        }

        /// @throws IllegalStateException where it has not been done
        public T value() {
            T done = value;
            if (done == null) {
                throw new IllegalStateException("not done");
            }
            return done;
        }
    }

    /// One helping thread’s share.
    private static final class Helper {

        private final AtomicBoolean begun = new AtomicBoolean();
        private final FutureTask<Void> task;

        Helper(Runnable share) {
            task = new FutureTask<>(
                    () -> {
                        if (begun.compareAndSet(false, true)) {
                            share.run();
                        }
                    },
                    null);
        }

        // A helper that has not begun by now would find nothing to do.
        void await() {
            if (begun.compareAndSet(false, true)) {
                return;
            }
            try {
                task.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while waiting for a helper");
            } catch (ExecutionException failed) {
                switch (failed.getCause()) {
                    case RuntimeException bug -> throw bug;
                    case Error error -> throw error;
                    case null, default -> throw new IllegalStateException(failed);
                }
            }
        }
    }
}
