package thole.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import thole.stats.Association.Reason;
import thole.stats.gls.CrossProducts;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.LevelShifts;
import thole.stats.gls.NuisanceColumns;
import thole.stats.gls.OrdinaryLeastSquares;

/// Regresses an outcome on its factors beside everything that could make them look linked: drift, week, shifts of
/// level.
///
/// The specification, a.1; the reference's `assoc`. Where no level shifts, which is usual, the error models
/// needed to look for shifts and the regression itself come out of the same cross products.
final class Adjustment {

    /// What came of it.
    sealed interface Result permits Fitted, Refused {}

    /// A fitted model.
    ///
    /// @param columns columns of the design, the factors among them
    /// @param df degrees of freedom of the slopes
    /// @param shifts level shifts taken out as steps
    /// @param nuisance least squares on all columns but the factors
    /// @param posterior what is known about the slopes, in the order of the factors
    record Fitted(int columns, int df, int shifts, OrdinaryLeastSquares nuisance, GridPosterior posterior)
            implements Result {}

    /// No model, and why.
    record Refused(Reason reason) implements Result {}

    private static final int LEAST_PAIRS = 14;

    private final Pairs pairs;
    private final List<double[]> smooth;
    private final List<double[]> weekdays;
    private final OrdinaryLeastSquares smoothFit;
    private final OrdinaryLeastSquares unshiftedFit;

    private Adjustment(Pairs pairs) {
        this.pairs = pairs;
        smooth = NuisanceColumns.smooth(pairs.days(), pairs.windowDays());
        weekdays = NuisanceColumns.weekdays(pairs.weekdays());
        smoothFit = OrdinaryLeastSquares.on(smooth);
        unshiftedFit = smoothFit.plus(weekdays);
    }

    static Result of(Pairs pairs) {
        if (pairs.count() < LEAST_PAIRS) {
            return new Refused(Reason.NOT_ENOUGH_DATA);
        }
        if (!pairs.vary()) {
            return new Refused(Reason.NOT_ENOUGH_VARIATION);
        }
        Adjustment adjustment = new Adjustment(pairs);
        return adjustment.obstacle().<Result>map(Refused::new).orElseGet(adjustment::fit);
    }

    private Optional<Reason> obstacle() {
        if (freedom(0) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return Optional.of(Reason.NOT_ENOUGH_DATA);
        }
        if (unshiftedFit.explains(pairs.outcome()) || pairs.factors().stream().anyMatch(unshiftedFit::explains)) {
            return Optional.of(Reason.NOT_ENOUGH_VARIATION);
        }
        boolean exact = unshiftedFit.plus(pairs.factors()).explains(pairs.outcome());
        return exact ? Optional.of(Reason.SAME_THING) : Optional.empty();
    }

    private Result fit() {
        Design design = design(List.of());
        CrossProducts products = CrossProducts.of(design.plus(pairs.outcome()));
        int[] shifts = shifts(products);
        List<double[]> steps = LevelShifts.steps(pairs.count(), shifts);
        if (freedom(shifts.length) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return new Refused(Reason.NOT_ENOUGH_DATA);
        }
        Optional<GridPosterior> posterior = shifts.length == 0
                ? GaGls.fit(products, first(design.width()), design.width(), tested(0))
                : GaGls.fit(design(steps), pairs.outcome(), tested(shifts.length));
        return posterior
                .<Result>map(known -> new Fitted(
                        width(shifts.length), freedom(shifts.length), shifts.length, unshiftedFit.plus(steps), known))
                .orElse(new Refused(Reason.NOT_ENOUGH_VARIATION));
    }

    /// Shifts of the factors and of the outcome, which are the last columns of the cross products.
    private int[] shifts(CrossProducts products) {
        List<double[]> series = new ArrayList<>(pairs.factors());
        series.add(pairs.outcome());
        TreeSet<Integer> rows = new TreeSet<>();
        for (int i = 0; i < series.size(); i++) {
            int column = smooth.size() + weekdays.size() + i;
            int[] found =
                    LevelShifts.find(series.get(i), smoothFit, () -> GaGls.fit(products, first(smooth.size()), column));
            IntStream.of(found).forEach(rows::add);
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    private Design design(List<double[]> steps) {
        List<double[]> columns = new ArrayList<>(smooth);
        columns.addAll(weekdays);
        columns.addAll(steps);
        columns.addAll(pairs.factors());
        return new Design(pairs.days(), columns);
    }

    private int width(int steps) {
        return smooth.size() + weekdays.size() + steps + pairs.factors().size();
    }

    private int freedom(int steps) {
        return GaGls.degreesOfFreedom(pairs.count(), width(steps));
    }

    private int[] tested(int steps) {
        return IntStream.range(width(steps) - pairs.factors().size(), width(steps))
                .toArray();
    }

    private static int[] first(int columns) {
        return IntStream.range(0, columns).toArray();
    }
}
