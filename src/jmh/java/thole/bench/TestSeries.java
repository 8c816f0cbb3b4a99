package thole.bench;

import java.util.SplittableRandom;
import thole.stats.Calendar;

/// Pain and a factor for one test: 365 days in a row without a gap, so that the design has exactly 20 columns
/// (intercept, line, 11 cosines, 6 weekdays, the factor) where no level shift is found. Always the same values.
final class TestSeries {

    static final int DAYS = 365;
    static final int COLUMNS = 20;

    private static final long SEED = 20;

    private final double[] outcome = new double[DAYS];
    private final double[] factor = new double[DAYS];

    TestSeries() {
        SplittableRandom random = new SplittableRandom(SEED);
        double state = 0;
        for (int day = 0; day < DAYS; day++) {
            factor[day] = random.nextInt(11);
            state = .5 * state + random.nextGaussian();
            outcome[day] = Math.max(0, Math.min(10, Math.rint(4 + state + .1 * factor[day])));
        }
    }

    Calendar calendar() {
        return new Calendar(DAYS, 0);
    }

    /// Pain; it persists from day to day and follows the factor.
    double[] outcome() {
        return outcome;
    }

    double[] factor() {
        return factor;
    }
}
