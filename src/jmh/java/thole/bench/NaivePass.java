package thole.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.model.factor.FactorTime;

/// What a program would do that thinks no further: correlate pain with every factor at its lags.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NaivePass {

    @Param({"365", "3650"})
    private int days;

    private double[] pain = {};
    private List<double[]> nights = List.of();
    private List<double[]> wholeDays = List.of();

    @Setup
    public void layOut() {
        Window everything = new Window.Last(days);
        Frame frame = Frame.of(BenchJournal.snapshot(BenchJournal.csv(days)), everything, BenchJournal.LAST_DAY);
        pain = frame.pain();
        nights = factors(frame, FactorTime.NIGHT);
        wholeDays = factors(frame, FactorTime.DAY);
    }

    private static List<double[]> factors(Frame frame, FactorTime time) {
        return frame.factors().stream()
                .filter(factor -> factor.time() == time)
                .map((FactorKey factor) -> frame.values(factor))
                .toList();
    }

    @Benchmark
    public void correlate(Blackhole answers) {
        for (double[] night : nights) {
            answers.consume(correlation(night, 0));
        }
        for (double[] day : wholeDays) {
            answers.consume(correlation(day, 0));
            answers.consume(correlation(day, 1));
        }
    }

    /// Pearson’s r in one pass over the days on which both are recorded.
    private double correlation(double[] factor, int lag) {
        int n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int day = lag; day < pain.length; day++) {
            double a = factor[day - lag];
            double b = pain[day];
            if (!Double.isNaN(a) && !Double.isNaN(b)) {
                n++;
                x += a;
                y += b;
                xx += a * a;
                xy += a * b;
                yy += b * b;
            }
        }
        return (n * xy - x * y) / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }
}
