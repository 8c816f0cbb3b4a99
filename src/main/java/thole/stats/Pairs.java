package thole.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.stats.cancel.Interruption;

/// The days on which an outcome, a factor and what is held beside them are all recorded, ready for a regression.
///
/// Days count from the first such day, so nothing depends on where in the calendar they lie; the weekday is the
/// outcome's (the specification, sections 0 and a.1; the reference's `assoc`). Two of them are equal where everything
/// in them is, so an answer that was worked out for one holds for the other. No day, one day, or nothing recorded: no
/// pairs, which the tests refuse.
public final class Pairs {

    private static final int LEAST_DIFFERENT = 5;
    private static final double LEAST_DIFFERENT_SHARE = .1;

    private final int lag;
    private final int[] days;
    private final int[] weekdays;
    private final double[] outcome;
    private final double[] factor;
    private final List<double[]> beside;

    private Pairs(Calendar calendar, int lag, double[] outcome, double[] factor, List<double[]> beside) {
        // Hundreds of them are made before a test looks for itself.
        Interruption.check();
        int[] rows = rows(calendar.days(), outcome, factor, beside);
        this.lag = lag;
        this.days = new int[rows.length];
        this.weekdays = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            days[i] = rows[i] - rows[0];
            weekdays[i] = calendar.weekday(rows[i]);
        }
        this.outcome = at(rows, outcome);
        this.factor = at(rows, factor);
        this.beside = beside.stream().map(series -> at(rows, series)).toList();
    }

    private static int[] rows(int days, double[] outcome, double[] factor, List<double[]> beside) {
        int[] rows = new int[days];
        int count = 0;
        for (int day = 0; day < days; day++) {
            // A sum is NaN where any of its parts is.
            double all = outcome[day] + factor[day];
            for (double[] series : beside) {
                all += series[day];
            }
            rows[count] = day;
            count += Double.isNaN(all) ? 0 : 1;
        }
        return Arrays.copyOf(rows, count);
    }

    /// The outcome and the factor `lag` days earlier (a negative lag: later).
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    public static Pairs of(Calendar calendar, double[] outcome, double[] factor, int lag) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        return new Pairs(calendar, lag, outcome, lagged(factor, lag), List.of());
    }

    /// The same with the outcome of the day before beside them, for a Granger-type test (Granger 1969, *Econometrica*
    /// 37, 424): what the factor adds to what the outcome's own past says.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    public static Pairs besideYesterday(Calendar calendar, double[] outcome, double[] factor, int lag) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        return new Pairs(calendar, lag, outcome, lagged(factor, lag), List.of(lagged(outcome, 1)));
    }

    /// The outcome and the factor of one of the two days, with the factor of the other beside them.
    ///
    /// @param lag 0 or 1
    static Pairs ofBothLags(Calendar calendar, double[] outcome, double[] factor, int lag) {
        calendar.requireSeries(outcome);
        calendar.requireSeries(factor);
        return new Pairs(calendar, lag, outcome, lagged(factor, lag), List.of(lagged(factor, 1 - lag)));
    }

    /// What the series was `lag` days before, NaN where that is off the calendar.
    static double[] lagged(double[] series, int lag) {
        double[] moved = new double[series.length];
        for (int day = 0; day < moved.length; day++) {
            int from = day - lag;
            moved[day] = from >= 0 && from < series.length ? series[from] : Double.NaN;
        }
        return moved;
    }

    /// Days from the factor to the outcome.
    public int lag() {
        return lag;
    }

    /// Number of days.
    public int count() {
        return days.length;
    }

    /// Whether another test of the same outcome lies on the same days, so that both can share what is worked out.
    boolean sharesDaysWith(Pairs other) {
        return Arrays.equals(days, other.days)
                && Arrays.equals(weekdays, other.weekdays)
                && Arrays.equals(outcome, other.outcome)
                && equal(beside, other.beside);
    }

    /// Day numbers from 0, strictly increasing.
    int[] days() {
        return days;
    }

    /// Weekday of each day, 0 = Monday.
    int[] weekdays() {
        return weekdays;
    }

    double[] outcome() {
        return outcome;
    }

    double[] factor() {
        return factor;
    }

    /// Columns that are held constant and not tested.
    List<double[]> beside() {
        return beside;
    }

    /// Whether outcome and factor each have at least max(5, n/10) values off their most common one.
    ///
    /// The specification, section 0; the reference's `vary`. Not for no days, one day, and where all values are
    /// equal.
    boolean vary() {
        return varies(outcome) && varies(factor);
    }

    /// Days from the first of these days to the last, both counted; 0 where there are none.
    int windowDays() {
        return days.length == 0 ? 0 : days[days.length - 1] + 1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Pairs pairs
                && lag == pairs.lag
                && sharesDaysWith(pairs)
                && Arrays.equals(factor, pairs.factor);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * Arrays.hashCode(days) + Arrays.hashCode(outcome)) + Arrays.hashCode(factor)) + lag;
    }

    private static boolean equal(List<double[]> some, List<double[]> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> Arrays.equals(some.get(i), others.get(i)));
    }

    private static boolean varies(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int mostCommon = 0;
        int run = 0;
        for (int i = 0; i < sorted.length; i++) {
            run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
            mostCommon = Math.max(mostCommon, run);
        }
        return sorted.length - mostCommon >= Math.max(LEAST_DIFFERENT, LEAST_DIFFERENT_SHARE * sorted.length);
    }

    private static double[] at(int[] rows, double[] series) {
        double[] values = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = series[rows[i]];
        }
        return values;
    }
}
