package thole.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.gls.ErrorGrid;

/// One test with everything that belongs to it, and the arithmetic that no way of making it can do without.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OneTest {

    private final TestSeries series = new TestSeries();
    private final double[] table = new double[TestSeries.DAYS * TestSeries.COLUMNS];
    private final double[] products = new double[TestSeries.COLUMNS * (TestSeries.COLUMNS + 1) / 2];

    @Setup
    public void fill() {
        for (int i = 0; i < table.length; i++) {
            table[i] = series.factor()[i % TestSeries.DAYS];
        }
    }

    /// @throws IllegalStateException where the design does not have 20 columns
    @Benchmark
    public Association test() {
        Association answer = Associations.test(series.calendar(), series.outcome(), series.factor(), 0);
        if (answer instanceof Association.Estimated estimated && estimated.columns() == TestSeries.COLUMNS) {
            return answer;
        }
        throw new IllegalStateException("another design than was meant: " + answer);
    }

    /// Every product of two of 20 columns, summed over 365 rows, at each point of the grid.
    @Benchmark
    public double[] bareArithmetic() {
        for (int point = 0; point < ErrorGrid.points().size(); point++) {
            for (int row = 0; row < TestSeries.DAYS; row++) {
                addProducts(row * TestSeries.COLUMNS);
            }
        }
        return products;
    }

    private void addProducts(int row) {
        int product = 0;
        for (int a = 0; a < TestSeries.COLUMNS; a++) {
            for (int b = 0; b <= a; b++) {
                products[product++] += table[row + a] * table[row + b];
            }
        }
    }
}
