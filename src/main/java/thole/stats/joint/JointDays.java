package thole.stats.joint;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.stats.Calendar;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// The factors that a joint model takes in, and the days on which they and the outcome are all recorded.
///
/// The selection of the reference's `joint`: recorded on at least 60 % of the days of the outcome, with more than two
/// values. Beside it, a factor that gives the outcome exactly is left out, where the reference stops.
final class JointDays {

    private static final double LEAST_SHARE = .6;
    private static final int LEAST_VALUES = 3;
    private static final int LEAST_FACTORS = 2;
    private static final int LEAST_DAYS = 40;
    private static final int LEAST_DAYS_PER_FACTOR = 10;

    private final Calendar calendar;
    private final double[] outcome;
    private final double[][] factors;
    private final int[] owners;
    private final int[] kept;
    private final int[] rows;

    private JointDays(Calendar calendar, double[] outcome, int[] owners, double[][] factors, int[] kept) {
        this.calendar = calendar;
        this.outcome = outcome;
        this.factors = factors;
        this.owners = owners;
        this.kept = kept;
        this.rows = IntStream.range(0, outcome.length)
                .filter(day -> !Double.isNaN(outcome[day]))
                .filter(day -> Arrays.stream(kept).noneMatch(factor -> Double.isNaN(factors[factor][day])))
                .toArray();
    }

    /// Factors of which each has an owner of its own.
    static JointDays of(Calendar calendar, double[] outcome, double[]... factors) {
        return of(calendar, outcome, IntStream.range(0, factors.length).toArray(), factors);
    }

    /// @param owners equal for columns that are one factor at several lags
    /// @throws IllegalArgumentException where a series has another length than the calendar, or owners are missing
    static JointDays of(Calendar calendar, double[] outcome, int[] owners, double[]... factors) {
        if (owners.length != factors.length) {
            throw new IllegalArgumentException(owners.length + " owners of " + factors.length + " factors");
        }
        calendar.requireSeries(outcome);
        for (double[] factor : factors) {
            calendar.requireSeries(factor);
        }
        int[] kept = IntStream.range(0, factors.length)
                .filter(factor -> isTakenIn(outcome, factors[factor]))
                .toArray();
        return new JointDays(calendar, outcome, owners, factors, kept);
    }

    private static boolean isTakenIn(double[] outcome, double[] factor) {
        int[] ofOutcome = recorded(outcome, IntStream.range(0, outcome.length));
        int[] both = recorded(factor, Arrays.stream(ofOutcome));
        long values = Arrays.stream(factor)
                .filter(value -> !Double.isNaN(value))
                .distinct()
                .count();
        return both.length >= LEAST_SHARE * ofOutcome.length
                && values >= LEAST_VALUES
                && !isOutcome(outcome, factor, both);
    }

    private static boolean isOutcome(double[] outcome, double[] factor, int[] both) {
        double[] ones = new double[both.length];
        Arrays.fill(ones, 1);
        OrdinaryLeastSquares level = OrdinaryLeastSquares.on(List.of(ones));
        double[] recorded = at(both, outcome);
        return !level.explains(recorded)
                && level.plus(List.of(at(both, factor))).explains(recorded);
    }

    private static int[] recorded(double[] series, IntStream days) {
        return days.filter(day -> !Double.isNaN(series[day])).toArray();
    }

    /// Places of the factors that are taken in, ascending.
    int[] kept() {
        return kept;
    }

    int count() {
        return rows.length;
    }

    /// Owner of each factor that is taken in.
    int[] owners() {
        return Arrays.stream(kept).map(factor -> owners[factor]).toArray();
    }

    boolean areSeveralFactors() {
        return Arrays.stream(owners()).distinct().count() >= LEAST_FACTORS;
    }

    /// Days that a model of these factors takes.
    int needed() {
        return Math.max(LEAST_DAYS, LEAST_DAYS_PER_FACTOR * kept.length);
    }

    /// Day of the calendar of each row.
    int[] rows() {
        return rows;
    }

    /// Day of each row, counted from the first of them.
    int[] days() {
        return Arrays.stream(rows).map(day -> day - rows[0]).toArray();
    }

    /// Days from the first row to the last, both counted; 0 where there are none.
    int windowDays() {
        return rows.length == 0 ? 0 : rows[rows.length - 1] - rows[0] + 1;
    }

    int[] weekdays() {
        return Arrays.stream(rows).map(calendar::weekday).toArray();
    }

    /// The outcome as it was given, NaN where a day has none.
    double[] series() {
        return outcome;
    }

    double[] outcome() {
        return at(rows, outcome);
    }

    /// A factor that is taken in, by its place among them.
    double[] factor(int place) {
        return at(rows, factors[kept[place]]);
    }

    private static double[] at(int[] days, double[] series) {
        return Arrays.stream(days).mapToDouble(day -> series[day]).toArray();
    }
}
