package thole.stats.joint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import thole.stats.gls.CrossProducts;
import thole.stats.gls.Design;
import thole.stats.gls.ErrorGrid;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.SlopePosterior;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.JointModel.Inseparable;
import thole.stats.joint.JointModel.NotFitted;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Reason;
import thole.stats.joint.JointModel.Together;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// Fits a joint model: drift, week and all factors beside each other, each in units of its standard deviation.
///
/// One set of cross products answers everything: all slopes, their tests together, and the comparison of the model
/// with and without the factors.
final class JointFit {

    private final JointDays days;
    private final List<double[]> nuisance;
    private final List<double[]> factors;
    private final OrdinaryLeastSquares nuisanceFit;

    private JointFit(JointDays days) {
        this.days = days;
        nuisance = new ArrayList<>(NuisanceColumns.smooth(days.days(), days.windowDays()));
        nuisance.addAll(NuisanceColumns.weekdays(days.weekdays()));
        factors = IntStream.range(0, days.kept().length)
                .mapToObj(place -> standardised(days.factor(place)))
                .toList();
        nuisanceFit = OrdinaryLeastSquares.on(nuisance);
    }

    static JointModel of(JointDays days) {
        if (!days.areSeveralFactors()) {
            return new NotFitted(days.count(), Reason.FEWER_THAN_TWO_FACTORS);
        }
        return days.count() < days.needed()
                ? new NotFitted(days.count(), Reason.NOT_ENOUGH_DATA)
                : new JointFit(days).fit();
    }

    private JointModel fit() {
        Optional<Reason> obstacle = obstacle();
        if (obstacle.isPresent()) {
            return new NotFitted(days.count(), obstacle.get());
        }
        Overlaps overlaps = new Overlaps(
                days.kept(),
                days.owners(),
                factors.stream().map(nuisanceFit::residuals).toList());
        List<Overlap> each = overlaps.each();
        if (each.stream().anyMatch(overlap -> Double.isInfinite(overlap.vif()))) {
            return new Inseparable(days.count(), each);
        }
        CrossProducts products = CrossProducts.of(design());
        return GaGls.fit(products, first(outcomeColumn()), outcomeColumn(), tested())
                .<JointModel>map(posterior -> fitted(products, posterior, overlaps, each))
                .orElse(new Inseparable(days.count(), each));
    }

    private Optional<Reason> obstacle() {
        if (GaGls.degreesOfFreedom(days.count(), outcomeColumn()) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return Optional.of(Reason.NOT_ENOUGH_DATA);
        }
        if (nuisanceFit.explains(days.outcome()) || factors.stream().anyMatch(this::isGivenByNuisance)) {
            return Optional.of(Reason.NOT_ENOUGH_VARIATION);
        }
        return nuisanceFit.plus(factors).explains(days.outcome()) ? Optional.of(Reason.SAME_THING) : Optional.empty();
    }

    // A factor with one value on all of these days has no standard deviation.
    private boolean isGivenByNuisance(double[] factor) {
        return Double.isNaN(factor[0]) || nuisanceFit.explains(factor);
    }

    private Fitted fitted(CrossProducts products, GridPosterior posterior, Overlaps overlaps, List<Overlap> each) {
        ErrorGrid.Point errors = posterior.mostLikely();
        double without = GaGls.residualSumOfSquares(products, errors, first(nuisance.size()), outcomeColumn());
        double with = GaGls.residualSumOfSquares(products, errors, first(outcomeColumn()), outcomeColumn());
        return new Fitted(
                days.count(),
                IntStream.range(0, factors.size())
                        .mapToObj(place -> slope(posterior, place))
                        .toList(),
                each,
                overlaps.sets().stream().map(set -> together(posterior, set)).toList(),
                severalLags().stream().map(set -> together(posterior, set)).toList(),
                1 - with / without,
                errors.phi(),
                errors.nu());
    }

    private PartialSlope slope(GridPosterior posterior, int place) {
        SlopePosterior slope = posterior.slope(place);
        return new PartialSlope(
                days.kept()[place],
                slope.mean(),
                slope.quantile(.025),
                slope.quantile(.975),
                slope.twoSidedP(),
                posterior.partialRSquaredAtMostLikely(place));
    }

    private Together together(GridPosterior posterior, Collection<Integer> places) {
        int[] which = places.stream().mapToInt(Integer::intValue).toArray();
        return new Together(places.stream().map(place -> days.kept()[place]).toList(), posterior.jointP(which));
    }

    private Collection<List<Integer>> severalLags() {
        int[] owners = days.owners();
        return IntStream.range(0, owners.length)
                .boxed()
                .collect(Collectors.groupingBy(place -> owners[place], TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .filter(places -> places.size() > 1)
                .toList();
    }

    private Design design() {
        List<double[]> columns = new ArrayList<>(nuisance);
        columns.addAll(factors);
        columns.add(days.outcome());
        return new Design(days.days(), columns);
    }

    private int outcomeColumn() {
        return nuisance.size() + factors.size();
    }

    private int[] tested() {
        return IntStream.range(nuisance.size(), outcomeColumn()).toArray();
    }

    private static int[] first(int columns) {
        return IntStream.range(0, columns).toArray();
    }

    private static double[] standardised(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double deviation = Math.sqrt(squares / (values.length - 1));
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }
}
