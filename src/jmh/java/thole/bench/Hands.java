package thole.bench;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import thole.insight.Analyst;
import thole.insight.work.Workers;

/// Two hands for the analyses: the thread that asks, and one beside it, as in the window.
@State(Scope.Benchmark)
public class Hands {

    private static final int HANDS = 2;

    private final ExecutorService beside = Executors.newFixedThreadPool(HANDS - 1);

    /// One that remembers nothing yet.
    Analyst newAnalyst() {
        return new Analyst(workers());
    }

    Workers workers() {
        return new Workers(beside, HANDS);
    }

    @TearDown
    public void letGo() {
        beside.shutdownNow();
    }
}
