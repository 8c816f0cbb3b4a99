package thole.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import thole.insight.Analysis;
import thole.insight.Analyst;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
import thole.model.snapshot.JournalSnapshot;

/// The whole analysis of ten years by an analyst who has just seen them with another pain on the last day. Pain takes
/// part in every test, so no other change of one day touches more of them.
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OneDayChanged {

    private static final int DAYS = 3650;

    /// The same journal with another pain on the last day.
    private final List<JournalSnapshot> versions = IntStream.of(3, 4, 5)
            .mapToObj(pain -> BenchJournal.snapshot(BenchJournal.csv(DAYS, pain)))
            .toList();

    private Analyst analyst = new Analyst(Workers.ALONE);
    private int change;

    /// A new analyst each time: to an older one the changed journal would be no news.
    @Setup(Level.Invocation)
    public void seeBeforeTheChange(Hands hands) {
        analyst = hands.newAnalyst();
        ask(version(change));
        change++;
    }

    @Benchmark
    public Analysis analyseAgain() {
        return ask(version(change));
    }

    private JournalSnapshot version(int number) {
        return versions.get(number % versions.size());
    }

    private Analysis ask(JournalSnapshot journal) {
        return analyst.analyse(journal, Window.USUAL, BenchJournal.LAST_DAY, _ -> {});
    }
}
