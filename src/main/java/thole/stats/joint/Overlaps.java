package thole.stats.joint;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// How far factors move together once drift and week are taken out of each.
///
/// The variance inflation is 1/(1 − R²) of one factor on all others (Marquardt 1970, *Technometrics* 12, 591), on
/// residuals whose mean is zero; agrees with the reference's `vif`, that is with R's `lm(x ~ others - 1)`.
final class Overlaps {

    /// Above it what is left of a factor is rounding.
    private static final double BEYOND_ROUNDING = 1e10;

    private final int[] names;
    private final int[] owners;
    private final List<double[]> residuals;

    /// @param names what each factor is called in the answers
    /// @param owners equal for those that are not held against each other; two or more different ones
    /// @param residuals one column per factor, none of them zero
    Overlaps(int[] names, int[] owners, List<double[]> residuals) {
        this.names = names;
        this.owners = owners;
        this.residuals = residuals;
    }

    /// One per factor, in their order.
    List<Overlap> each() {
        return IntStream.range(0, names.length).mapToObj(this::overlap).toList();
    }

    private Overlap overlap(int factor) {
        List<Integer> others = others(factor);
        int nearest = others.stream()
                .max((a, b) -> Double.compare(Math.abs(correlation(factor, a)), Math.abs(correlation(factor, b))))
                .orElseThrow();
        return new Overlap(names[factor], inflation(factor, others), names[nearest], correlation(factor, nearest));
    }

    /// The sets of factors that move together, as places: each inflated factor with the fewest others that inflate
    /// it, the closest first, and sets that share a factor made one.
    List<NavigableSet<Integer>> sets() {
        List<NavigableSet<Integer>> sets = new ArrayList<>();
        List<Overlap> each = each();
        for (int factor = 0; factor < names.length; factor++) {
            if (each.get(factor).isInflated()) {
                merge(sets, companions(factor));
            }
        }
        return sets;
    }

    private NavigableSet<Integer> companions(int factor) {
        List<Integer> chosen = new ArrayList<>();
        while (!new Overlap(factor, inflation(factor, chosen), factor, 0).isInflated()) {
            int best = others(factor).stream()
                    .filter(other -> !chosen.contains(other))
                    .max((a, b) ->
                            Double.compare(inflation(factor, plus(chosen, a)), inflation(factor, plus(chosen, b))))
                    .orElseThrow();
            chosen.add(best);
        }
        return new TreeSet<>(plus(chosen, factor));
    }

    private static void merge(List<NavigableSet<Integer>> sets, NavigableSet<Integer> next) {
        List<NavigableSet<Integer>> touched = sets.stream()
                .filter(set -> set.stream().anyMatch(next::contains))
                .toList();
        touched.forEach(next::addAll);
        sets.removeAll(touched);
        sets.add(next);
    }

    private List<Integer> others(int factor) {
        return IntStream.range(0, names.length)
                .filter(other -> owners[other] != owners[factor])
                .boxed()
                .toList();
    }

    private static List<Integer> plus(List<Integer> chosen, int more) {
        List<Integer> longer = new ArrayList<>(chosen);
        longer.add(more);
        return longer;
    }

    private double inflation(int factor, List<Integer> others) {
        double[] column = residuals.get(factor);
        double[] rest = OrdinaryLeastSquares.on(
                        others.stream().map(residuals::get).toList())
                .residuals(column);
        double vif = product(column, column) / product(rest, rest);
        return vif < BEYOND_ROUNDING ? vif : Double.POSITIVE_INFINITY;
    }

    private double correlation(int a, int b) {
        double[] left = residuals.get(a);
        double[] right = residuals.get(b);
        double correlation = product(left, right) / Math.sqrt(product(left, left) * product(right, right));
        return Math.clamp(correlation, -1, 1);
    }

    private static double product(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
