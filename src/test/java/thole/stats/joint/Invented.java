package thole.stats.joint;

import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import thole.stats.Calendar;

/// Series for tests, the same at every run.
record Invented(int days) {

    Calendar calendar() {
        return new Calendar(days, 0);
    }

    double[] series(IntToDoubleFunction value) {
        return IntStream.range(0, days).mapToDouble(value).toArray();
    }

    /// Independent values, normally distributed with a standard deviation of one.
    double[] noise(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return series(day -> random.nextGaussian());
    }

    double[] missing() {
        return series(day -> Double.NaN);
    }

    double[] sum(double share, double[] a, double[] b) {
        return series(day -> share * a[day] + b[day]);
    }
}
