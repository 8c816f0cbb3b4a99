package thole.stats.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.stats.cancel.Interruption;
import thole.stats.gls.ErrorGrid;

/// Walks through the days once, guessing each from what was learnt before and learning from it afterwards.
///
/// The regression has an intercept, a column for the weekend and the factors; slow drift needs no column of its own,
/// for the errors persist and carry it. (Cosines of a window that is still growing would be guessed beyond its edge.)
/// At every day the whole grid of error models is weighed anew by what the days before say, as in the reference's
/// `ga_gls`, and the guess is the weighted mean of their guesses. Agrees with `joint.R`, which solves each day from
/// nothing.
final class RollingOrigin {

    private static final int LEAST_GUESSED = 28;
    private static final int LEAST_DAYS_OF_A_KIND = 2;
    private static final int SATURDAY = 5;

    private final JointDays days;
    private final int first;
    private final double[][] rows;
    private final int leading;
    private final List<GuessAtPoint> points;
    private int guessed;
    private final double[] distances = new double[4];

    private RollingOrigin(JointDays days) {
        this.days = days;
        first = days.needed();
        List<double[]> columns = new ArrayList<>();
        double[] intercept = new double[days.count()];
        Arrays.fill(intercept, 1);
        columns.add(intercept);
        double[] weekend = Arrays.stream(days.weekdays())
                .mapToDouble(day -> day >= SATURDAY ? 1 : 0)
                .toArray();
        if (bothKinds(weekend, first)) {
            columns.add(weekend);
        }
        leading = columns.size();
        IntStream.range(0, days.kept().length).mapToObj(days::factor).forEach(columns::add);
        columns.add(days.outcome());
        rows = rows(columns, days.count());
        points = ErrorGrid.points().stream()
                .map(point -> new GuessAtPoint(point, columns.size() - 1))
                .toList();
    }

    static OneDayAhead of(JointDays days) {
        if (!days.areSeveralFactors() || days.count() < days.needed() + LEAST_GUESSED) {
            return new OneDayAhead.TooFewDays(Math.max(0, days.count() - days.needed()));
        }
        return new RollingOrigin(days).walk();
    }

    private OneDayAhead walk() {
        int[] calendarDays = days.rows();
        MeanSoFar mean = new MeanSoFar(days.series());
        for (int i = 0; i < rows.length; i++) {
            Interruption.check();
            int gap = i == 0 ? 0 : calendarDays[i] - calendarDays[i - 1];
            for (GuessAtPoint point : points) {
                point.moveTo(gap);
            }
            double yesterday = calendarDays[i] == 0 ? Double.NaN : days.series()[calendarDays[i] - 1];
            if (i >= first && !Double.isNaN(yesterday)) {
                guess(i, yesterday, mean.before(calendarDays[i]));
            }
            for (GuessAtPoint point : points) {
                point.learn(rows[i]);
            }
        }
        return guessed < LEAST_GUESSED ? new OneDayAhead.TooFewDays(guessed) : tried();
    }

    private void guess(int row, double yesterday, double mean) {
        int width = rows[row].length;
        Blend with = new Blend();
        Blend without = new Blend();
        for (GuessAtPoint point : points) {
            if (point.isSolved()) {
                with.add(point.logWeight(width - 1), point.guess(width - 1, rows[row]));
                without.add(point.logWeight(leading), point.guess(leading, rows[row]));
            }
        }
        if (with.isEmpty()) {
            return;
        }
        double outcome = rows[row][width - 1];
        double[] guesses = {with.mean(), without.mean(), yesterday, mean};
        for (int i = 0; i < guesses.length; i++) {
            distances[i] += Math.abs(outcome - guesses[i]);
        }
        guessed++;
    }

    private OneDayAhead tried() {
        return new OneDayAhead.Tried(
                guessed,
                distances[0] / guessed,
                distances[1] / guessed,
                distances[2] / guessed,
                distances[3] / guessed);
    }

    private static boolean bothKinds(double[] weekend, int rows) {
        double count = Arrays.stream(weekend, 0, rows).sum();
        return count >= LEAST_DAYS_OF_A_KIND && rows - count >= LEAST_DAYS_OF_A_KIND;
    }

    private static double[][] rows(List<double[]> columns, int count) {
        double[][] rows = new double[count][columns.size()];
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < columns.size(); c++) {
                rows[i][c] = columns.get(c)[i];
            }
        }
        return rows;
    }

    /// The mean of the outcomes before a day, for days that come in order.
    private static final class MeanSoFar {

        private final double[] series;
        private int next;
        private int count;
        private double sum;

        MeanSoFar(double[] series) {
            this.series = series;
        }

        double before(int day) {
            for (; next < day; next++) {
                if (!Double.isNaN(series[next])) {
                    sum += series[next];
                    count++;
                }
            }
            return sum / count;
        }
    }
}
