package thole.stats.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.nuisance.LevelShifts;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// Finds the days on which a series moves to another level, and how far.
public final class LastingShifts {

    /// Fewer values have no shift.
    public static final int LEAST_ROWS = LevelShifts.LEAST_ROWS;

    private LastingShifts() {}

    /// All shifts, small ones too, in order of time.
    ///
    /// The specification, f.3; days agree with the reference's `cps` on the recorded days, which count from the
    /// first of them as in its `assoc`, so days without a value at either end change nothing. None for fewer
    /// than 42 values (so for 0 and 1), where all are equal, and where all are missing.
    ///
    /// @param series one value per calendar day, NaN where the day has none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static List<LastingShift> of(double[] series) {
        RecordedRows rows = RecordedRows.of(series);
        if (rows.count() < LEAST_ROWS) {
            return List.of();
        }
        int[] days = rows.daysFromFirst();
        Design smooth = new Design(days, NuisanceColumns.smooth(days, rows.windowDays()));
        double[] values = rows.values();
        int[] starts =
                LevelShifts.find(values, OrdinaryLeastSquares.on(smooth.columns()), () -> GaGls.fit(smooth, values));
        return shifts(rows, starts);
    }

    private static List<LastingShift> shifts(RecordedRows rows, int[] starts) {
        List<LastingShift> shifts = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int previous = i == 0 ? 0 : starts[i - 1];
            int next = i + 1 < starts.length ? starts[i + 1] : rows.count();
            shifts.add(new LastingShift(
                    rows.days()[starts[i]],
                    mean(rows.values(), previous, starts[i]),
                    mean(rows.values(), starts[i], next)));
        }
        return List.copyOf(shifts);
    }

    private static double mean(double[] values, int from, int to) {
        return Arrays.stream(values, from, to).average().orElse(Double.NaN);
    }
}
