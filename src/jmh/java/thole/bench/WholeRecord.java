package thole.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.model.snapshot.JournalSnapshot;

/// The whole analysis of a journal that nobody has asked about before.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class WholeRecord {

    @Param({"365", "3650"})
    private int days;

    private JournalSnapshot journal = BenchJournal.snapshot(BenchJournal.csv(1));

    @Setup
    public void record() {
        journal = BenchJournal.snapshot(BenchJournal.csv(days));
    }

    @Benchmark
    public Analysis analyse(Hands hands) {
        return hands.newAnalyst().analyse(journal, Window.USUAL, BenchJournal.LAST_DAY, _ -> {});
    }
}
