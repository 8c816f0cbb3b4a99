package thole.stats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.stats.Association.Reason;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.PartialRegression;
import thole.stats.nuisance.LevelShifts;
import thole.stats.nuisance.OrdinaryLeastSquares;

/// Tests one outcome against several factors that were recorded on the same days, each by itself.
///
/// The days' columns, their whitening and the outcome's level shifts are worked out once for all of them; that is where
/// the time of a test goes. What is beside a factor does not change its answer, to the last bit.
///
/// The specification, a.1; the reference's `assoc`.
final class SameDays {

    private static final int LEAST_PAIRS = 14;

    private final List<Pairs> tests;
    private final Pairs any;
    private final DayColumns columns;
    private final Association[] answers;

    private SameDays(List<Pairs> tests) {
        this.tests = tests;
        any = tests.getFirst();
        columns = DayColumns.of(any);
        answers = new Association[tests.size()];
    }

    /// @param tests one factor each; all on the same days
    static List<Association> test(List<Pairs> tests) {
        if (tests.stream().anyMatch(test -> !test.sharesDaysWith(tests.getFirst()))) {
            throw new IllegalArgumentException("tests on different days");
        }
        if (tests.isEmpty()) {
            return List.of();
        }
        SameDays sameDays = new SameDays(tests);
        sameDays.fit(sameDays.withoutObstacle());
        return List.of(sameDays.answers);
    }

    /// Numbers of the tests that can be made; the others get their reason.
    private int[] withoutObstacle() {
        boolean outcomeExplained = columns.unshiftedFit().explains(any.outcome());
        return IntStream.range(0, tests.size())
                .filter(i -> {
                    Pairs test = tests.get(i);
                    double[] factor = test.factor();
                    if (test.count() < LEAST_PAIRS) {
                        return refuse(i, Reason.NOT_ENOUGH_DATA);
                    }
                    if (!test.vary()) {
                        return refuse(i, Reason.NOT_ENOUGH_VARIATION);
                    }
                    if (freedom(0) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
                        return refuse(i, Reason.NOT_ENOUGH_DATA);
                    }
                    if (outcomeExplained || columns.unshiftedFit().explains(factor)) {
                        return refuse(i, Reason.NOT_ENOUGH_VARIATION);
                    }
                    boolean exact = columns.unshiftedFit().plus(List.of(factor)).explains(any.outcome());
                    return !exact || refuse(i, Reason.SAME_THING);
                })
                .toArray();
    }

    private boolean refuse(int test, Reason reason) {
        answers[test] = new Association.NotEstimated(tests.get(test).lag(), any.count(), reason);
        return false;
    }

    private void fit(int[] possible) {
        if (possible.length == 0) {
            return;
        }
        PartialRegression unshifted = regression(columns.unshifted(), possible, any.beside());
        Set<Integer> common = new TreeSet<>(shifts(any.outcome(), unshifted::outcomeOn));
        for (int i = 0; i < any.beside().size(); i++) {
            int column = possible.length + i;
            common.addAll(shifts(any.beside().get(i), smooth -> unshifted.factorOn(smooth, column)));
        }
        Map<List<Integer>, List<Integer>> byShifts = new LinkedHashMap<>();
        for (int j = 0; j < possible.length; j++) {
            int factor = j;
            Set<Integer> all = new TreeSet<>(common);
            all.addAll(shifts(factor(possible[j]), smooth -> unshifted.factorOn(smooth, factor)));
            byShifts.computeIfAbsent(List.copyOf(all), _ -> new ArrayList<>()).add(j);
        }
        byShifts.forEach((shifts, members) -> {
            if (shifts.isEmpty()) {
                OrdinaryLeastSquares nuisance = columns.unshiftedFit();
                members.forEach(j -> answer(possible[j], unshifted, j, 0, nuisance));
            } else {
                fitShifted(shifts, members.stream().mapToInt(j -> possible[j]).toArray());
            }
        });
    }

    private List<Integer> shifts(double[] series, IntFunction<Optional<GridPosterior>> errors) {
        int[] found = LevelShifts.find(
                series, columns.smoothFit(), () -> errors.apply(columns.smooth().size()));
        return IntStream.of(found).boxed().toList();
    }

    private void fitShifted(List<Integer> shifts, int[] members) {
        if (freedom(shifts.size()) < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            IntStream.of(members).forEach(i -> refuse(i, Reason.NOT_ENOUGH_DATA));
            return;
        }
        List<double[]> steps = LevelShifts.steps(
                any.count(), shifts.stream().mapToInt(Integer::intValue).toArray());
        PartialRegression shifted = regression(columns.with(steps), members, List.of());
        OrdinaryLeastSquares nuisance = columns.unshiftedFit().plus(steps);
        for (int j = 0; j < members.length; j++) {
            answer(members[j], shifted, j, shifts.size(), nuisance);
        }
    }

    private PartialRegression regression(List<double[]> shared, int[] members, List<double[]> more) {
        Stream<double[]> factors = IntStream.of(members).mapToObj(this::factor);
        return PartialRegression.of(
                any.days(),
                shared,
                any.outcome(),
                Stream.concat(factors, more.stream()).toList());
    }

    private void answer(int test, PartialRegression regression, int factor, int shifts, OrdinaryLeastSquares nuisance) {
        regression
                .slopeOf(factor)
                .ifPresentOrElse(
                        posterior -> answers[test] = Estimates.of(
                                tests.get(test), columns.unshifted().size() + shifts + 1, shifts, nuisance, posterior),
                        () -> refuse(test, Reason.NOT_ENOUGH_VARIATION));
    }

    private double[] factor(int test) {
        return tests.get(test).factor();
    }

    private int freedom(int shifts) {
        return GaGls.degreesOfFreedom(any.count(), columns.unshifted().size() + shifts + 1);
    }
}
