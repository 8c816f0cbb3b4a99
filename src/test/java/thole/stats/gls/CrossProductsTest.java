package thole.stats.gls;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The loops over the days, where a test spends its time.
class CrossProductsTest {

    private static final long A_FEW_BYTES = 1024;

    private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void theLoopOverTheDaysAllocatesNothing() {
        bytesOf(design(400)); // loads the classes

        assertThat(bytesOf(design(4000)) - bytesOf(design(400))).isLessThan(A_FEW_BYTES);
    }

    private long bytesOf(Design design) {
        long before = thread.getCurrentThreadAllocatedBytes();
        CrossProducts products = CrossProducts.of(design);
        long after = thread.getCurrentThreadAllocatedBytes();
        assertThat(products.rows()).isEqualTo(design.rows());
        return after - before;
    }

    private static Design design(int rows) {
        int[] days = IntStream.range(0, rows).toArray();
        List<double[]> columns = Stream.iterate(1, power -> power + 1)
                .limit(20)
                .map(power -> Arrays.stream(days)
                        .mapToDouble(day -> Math.sin(power * day))
                        .toArray())
                .toList();
        return new Design(days, columns);
    }
}
