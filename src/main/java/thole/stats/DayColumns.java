package thole.stats;

import java.util.ArrayList;
import java.util.List;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// What every regression on the same days has beside its factor: drift, the week, and what is held constant.
///
/// The specification, a.1.
///
/// @param smooth intercept, line and slow drift
/// @param unshifted all of the columns, the smooth ones first
/// @param smoothFit least squares on the smooth columns
/// @param unshiftedFit least squares on all of them
record DayColumns(
        List<double[]> smooth,
        List<double[]> unshifted,
        OrdinaryLeastSquares smoothFit,
        OrdinaryLeastSquares unshiftedFit) {

    static DayColumns of(Pairs pairs) {
        List<double[]> smooth = NuisanceColumns.smooth(pairs.days(), pairs.windowDays());
        List<double[]> rest = new ArrayList<>(NuisanceColumns.weekdays(pairs.weekdays()));
        rest.addAll(pairs.beside());
        List<double[]> unshifted = new ArrayList<>(smooth);
        unshifted.addAll(rest);
        OrdinaryLeastSquares smoothFit = OrdinaryLeastSquares.on(smooth);
        return new DayColumns(smooth, List.copyOf(unshifted), smoothFit, smoothFit.plus(rest));
    }

    /// The columns with the steps of some level shifts behind them.
    List<double[]> with(List<double[]> steps) {
        List<double[]> columns = new ArrayList<>(unshifted);
        columns.addAll(steps);
        return columns;
    }
}
