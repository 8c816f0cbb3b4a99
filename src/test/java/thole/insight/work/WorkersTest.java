package thole.insight.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final Workers two = new Workers(pool, 2);

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void everyPieceIsDoneOnce() {
        AtomicIntegerArray done = new AtomicIntegerArray(100);
        List<Runnable> pieces = IntStream.range(0, 100)
                .<Runnable>mapToObj(i -> () -> done.incrementAndGet(i))
                .toList();

        two.doAll(pieces);
        Workers.ALONE.doAll(pieces);
        two.doAll(List.of());

        assertThat(IntStream.range(0, 100).map(done::get)).containsOnly(2);
    }

    @Test
    void twoPiecesRunAtTheSameTime() {
        CyclicBarrier both = new CyclicBarrier(2);
        Runnable meet = () -> {
            try {
                both.await(20, TimeUnit.SECONDS);
            } catch (Exception alone) {
                throw new IllegalStateException(alone);
            }
        };

        two.doAll(List.of(meet, meet));

        assertThat(both.isBroken()).isFalse();
    }

    @Test
    void aHelperWithoutTimeIsNotWaitedFor() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch busy = new CountDownLatch(1);
        pool.execute(() -> {
            busy.countDown();
            try {
                release.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        busy.await();
        AtomicIntegerArray done = new AtomicIntegerArray(2);

        two.doAll(List.of(
                () -> done.incrementAndGet(0), () -> two.doAll(List.of(() -> {}, () -> done.incrementAndGet(1)))));

        assertThat(done.get(0) + done.get(1)).isEqualTo(2);
        release.countDown();
    }

    @Test
    void aFailureReachesWhoAsked() {
        assertThatThrownBy(() -> two.doAll(List.of(
                        () -> {
                            throw new IllegalStateException("a bug");
                        },
                        () -> {})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a bug");
    }

    @Test
    void anInterruptedCallerStopsItsHelpersToo() throws InterruptedException {
        CountDownLatch helping = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread caller = Thread.currentThread();
        Runnable piece = () -> {
            if (Thread.currentThread().equals(caller)) {
                awaitOrFail(helping);
                caller.interrupt();
                return;
            }
            helping.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException interrupted) {
                stopped.countDown();
            }
        };

        assertThatThrownBy(() -> two.doAll(List.of(piece, piece, piece))).isInstanceOf(CancellationException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nobodyAtAllIsRefused() {
        assertThatThrownBy(() -> new Workers(pool, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
