package thole.stats.flare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.stats.Calendar;
import thole.stats.cancel.Interruption;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// A series without drift and weekday, in its own standard deviations.
///
/// `resid(lm.fit(nuis(…), x))` over its `sd`, as in the reference's `eta`.
final class StandardResiduals {

    private StandardResiduals() {}

    /// One value per day, NaN where the day has none; nothing where nothing is left over.
    static Optional<double[]> of(Calendar calendar, double[] series) {
        int[] rows = IntStream.range(0, series.length)
                .filter(day -> !Double.isNaN(series[day]))
                .toArray();
        double[] recorded = Arrays.stream(rows).mapToDouble(day -> series[day]).toArray();
        OrdinaryLeastSquares fit = fit(calendar, rows);
        if (fit.explains(recorded)) {
            return Optional.empty();
        }
        double[] rest = fit.residuals(recorded);
        double deviation = standardDeviation(rest);
        double[] residuals = new double[series.length];
        Arrays.fill(residuals, Double.NaN);
        for (int i = 0; i < rows.length; i++) {
            residuals[rows[i]] = rest[i] / deviation;
        }
        return Optional.of(residuals);
    }

    private static OrdinaryLeastSquares fit(Calendar calendar, int[] rows) {
        List<double[]> columns = new ArrayList<>(NuisanceColumns.smooth(rows, calendar.days()));
        columns.addAll(NuisanceColumns.weekdays(
                Arrays.stream(rows).map(calendar::weekday).toArray()));
        OrdinaryLeastSquares fit = OrdinaryLeastSquares.on(List.of());
        for (double[] column : columns) {
            Interruption.check();
            fit = fit.plus(List.of(column));
        }
        return fit;
    }

    private static double standardDeviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1));
    }
}
