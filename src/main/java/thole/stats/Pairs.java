package thole.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The days on which an outcome and its factors are all recorded, ready for a regression.
///
/// Days count from the first such day, so nothing depends on where in the calendar they lie; the weekday is the
/// outcome's (the specification, sections 0 and a.1; the reference's `assoc`).
final class Pairs {

    private static final int LEAST_DIFFERENT = 5;
    private static final double LEAST_DIFFERENT_SHARE = .1;

    private final int[] days;
    private final int[] weekdays;
    private final double[] outcome;
    private final List<double[]> factors;

    private Pairs(int[] days, int[] weekdays, double[] outcome, List<double[]> factors) {
        this.days = days;
        this.weekdays = weekdays;
        this.outcome = outcome;
        this.factors = factors;
    }

    /// @param factors series already moved to the day of the outcome (`lagged`)
    static Pairs of(Calendar calendar, double[] outcome, double[]... factors) {
        int[] rows = IntStream.range(0, calendar.days())
                .filter(day -> !Double.isNaN(outcome[day])
                        && Arrays.stream(factors).noneMatch(factor -> Double.isNaN(factor[day])))
                .toArray();
        int first = rows.length == 0 ? 0 : rows[0];
        return new Pairs(
                Arrays.stream(rows).map(day -> day - first).toArray(),
                Arrays.stream(rows).map(calendar::weekday).toArray(),
                at(rows, outcome),
                Arrays.stream(factors).map(factor -> at(rows, factor)).toList());
    }

    /// The series moved `lag` days later: what it was that many days before, NaN where that is off the calendar.
    static double[] lagged(double[] series, int lag) {
        double[] moved = new double[series.length];
        for (int day = 0; day < moved.length; day++) {
            int from = day - lag;
            moved[day] = from >= 0 && from < series.length ? series[from] : Double.NaN;
        }
        return moved;
    }

    int count() {
        return days.length;
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

    List<double[]> factors() {
        return factors;
    }

    /// Whether outcome and factors each have at least max(5, n/10) values off their most common one.
    boolean vary() {
        return varies(outcome) && factors.stream().allMatch(Pairs::varies);
    }

    /// Days from the first of these days to the last, both counted; 0 where there are none.
    int windowDays() {
        return days.length == 0 ? 0 : days[days.length - 1] + 1;
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
        return Arrays.stream(rows).mapToDouble(day -> series[day]).toArray();
    }
}
