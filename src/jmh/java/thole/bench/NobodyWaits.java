package thole.bench;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.cancel.Interruption;

/// The whole analysis of ten years, which is told at some moment that nobody waits for it any more: how long it goes
/// on.
/// The moments are spread over its length. On a busy computer much of it is the wait for a processor, which the floor,
/// two threads that do nothing but look whether they are wanted, has to wait for as well.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NobodyWaits {

    static final String ANALYSIS = "analysis";
    static final String LOOKING = "looking";

    private static final int DAYS = 3650;
    private static final int RUNS_BEFORE = 4;

    /// Multiples of it fall evenly between 0 and 1, however many there are.
    private static final double GOLDEN = .6180339887;

    /// Late moments may come when all is done, so none of the last tenth is chosen.
    private static final double LATEST = .9;

    @Param({ANALYSIS, LOOKING})
    private String work = ANALYSIS;

    private JournalSnapshot journal = BenchJournal.snapshot(BenchJournal.csv(1));
    private long length;
    private int tries;
    private Thread thread = new Thread(() -> {});

    @Setup
    public void measureItsLength(Hands hands) {
        journal = BenchJournal.snapshot(BenchJournal.csv(DAYS));
        for (int run = 0; run < RUNS_BEFORE; run++) {
            long began = System.nanoTime();
            analyse(hands);
            length = System.nanoTime() - began;
        }
    }

    @Setup(Level.Invocation)
    public void begin(Hands hands) {
        thread = new Thread(() -> work(hands));
        thread.start();
        double moment = tries * GOLDEN % 1;
        tries++;
        LockSupport.parkNanos((long) (LATEST * moment * length));
    }

    @Benchmark
    public void end() throws InterruptedException {
        thread.interrupt();
        thread.join();
    }

    private void work(Hands hands) {
        try {
            if (work.equals(ANALYSIS)) {
                analyse(hands);
            } else {
                hands.workers().doAll(List.of(NobodyWaits::look, NobodyWaits::look));
            }
        } catch (CancellationException asWished) {
            // That is what is measured.
        }
    }

    private void analyse(Hands hands) {
        hands.newAnalyst().analyse(journal, Window.USUAL, BenchJournal.LAST_DAY, _ -> {});
    }

    private static void look() {
        while (true) {
            Interruption.check();
            Thread.onSpinWait();
        }
    }
}
