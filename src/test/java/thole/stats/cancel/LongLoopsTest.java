package thole.stats.cancel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import thole.stats.Associations;
import thole.stats.Calendar;
import thole.stats.Pairs;
import thole.stats.flare.AroundEvents;
import thole.stats.flare.FlareDays;
import thole.stats.gls.CrossProducts;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.PartialRegression;
import thole.stats.joint.OneDayAhead;
import thole.stats.nuisance.LevelShifts;
import thole.stats.nuisance.NuisanceColumns;
import thole.stats.nuisance.OrdinaryLeastSquares;
import thole.stats.resample.PermutationTest;
import thole.stats.resample.StationaryBootstrap;
import thole.stats.trend.TheilSen;

/// Whatever takes long looks often whether it is still wanted, at least once for every piece of its work that stays the
/// same size when the record grows, and ends at the look that says no.
class LongLoopsTest {

    private static final int DAYS = 400;
    private static final Calendar CALENDAR = new Calendar(DAYS, 0);
    private static final double[] PAIN = persistent(1);
    private static final double[] STRESS = persistent(2);
    private static final double[] SITTING = persistent(3);
    private static final int[] ROWS = IntStream.range(0, DAYS).toArray();
    private static final List<double[]> SMOOTH = NuisanceColumns.smooth(ROWS, DAYS);
    private static final CrossProducts PRODUCTS = CrossProducts.of(new Design(ROWS, withPain()));
    private static final List<Pairs> TESTS = IntStream.range(0, 20)
            .mapToObj(lag -> Pairs.of(CALENDAR, PAIN, STRESS, lag))
            .toList();
    private static final Calendar SHORT = new Calendar(100, 0);
    private static final double[] SHORT_PAIN = Arrays.copyOf(PAIN, 100);

    static final List<Arguments> LOOPS = List.of(
            loop("a regression looks at every fourth day", DAYS / 4, () -> CrossProducts.of(new Design(ROWS, SMOOTH))),
            loop("its solution looks at every error model", 96, LongLoopsTest::solve),
            loop(
                    "many regressions on the same days look at every shared column",
                    SMOOTH.size(),
                    LongLoopsTest::regress),
            loop(
                    "the search for shifts looks at every day",
                    DAYS - 14,
                    () -> LevelShifts.find(
                            PAIN, OrdinaryLeastSquares.on(SMOOTH), () -> GaGls.fit(new Design(ROWS, SMOOTH), PAIN))),
            loop("least squares look at every column", SMOOTH.size(), () -> OrdinaryLeastSquares.on(SMOOTH)),
            loop("pairs look once for each test", 20, LongLoopsTest::pair),
            loop("putting tests together looks at every test", 20, () -> Associations.batches(TESTS)),
            loop(
                    "a whole test looks at every fourth day and more",
                    DAYS / 4 + 96,
                    () -> Associations.test(CALENDAR, PAIN, STRESS, 0)),
            loop("the search for a shared step looks at every fourth day", 2 * 100 / 4, LongLoopsTest::sharedStep),
            loop("finding flares looks at every day", DAYS, () -> FlareDays.find(PAIN, new boolean[DAYS])),
            loop(
                    "guessing the next day looks at every day",
                    DAYS,
                    () -> OneDayAhead.of(CALENDAR, PAIN, STRESS, SITTING)),
            loop("the typical slope looks at every day", DAYS - 1, () -> TheilSen.per30Days(PAIN, 1)),
            loop(
                    "the bootstrap looks at every draw",
                    1999,
                    () -> StationaryBootstrap.of(DAYS, 1).intervals(rows -> rows[0])),
            loop(
                    "the permutation test looks at every order",
                    1999,
                    () -> PermutationTest.smaller(DAYS, rows -> rows[0], 1)),
            loop(
                    "the days around events look at every shift and draw",
                    DAYS + 1999,
                    () -> AroundEvents.of(CALENDAR, STRESS, new int[] {20, 60, 100, 140, 180, 220, 260}, 1)));

    @ParameterizedTest
    @FieldSource("LOOPS")
    void itLooksOften(Runnable work, int least) {
        assertThat(Looking.count(work)).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @FieldSource("LOOPS")
    void itEndsAtTheLookThatSaysNo(Runnable work) {
        int looks = Looking.count(work);

        assertThat(IntStream.of(1, looks / 3, looks / 2, looks))
                .allSatisfy(look ->
                        assertThat(Looking.countUntilStopped(work, look)).isEqualTo(look));
    }

    private static Arguments loop(String sentence, int least, Runnable work) {
        return Arguments.of(Named.of(sentence, work), least);
    }

    private static void solve() {
        GaGls.fit(PRODUCTS, IntStream.range(0, SMOOTH.size()).toArray(), SMOOTH.size());
    }

    private static void regress() {
        PartialRegression.of(ROWS, SMOOTH, PAIN, List.of(STRESS));
    }

    private static void pair() {
        for (int lag = 0; lag < 20; lag++) {
            Pairs.of(CALENDAR, PAIN, STRESS, lag);
        }
    }

    private static void sharedStep() {
        double[] same = SHORT_PAIN.clone();
        same[0] += 1;
        Associations.test(SHORT, SHORT_PAIN, same, 0);
    }

    private static List<double[]> withPain() {
        List<double[]> columns = new ArrayList<>(SMOOTH);
        columns.add(PAIN);
        return columns;
    }

    private static double[] persistent(long seed) {
        Random random = new Random(seed);
        double[] series = new double[DAYS];
        double state = 0;
        for (int day = 0; day < DAYS; day++) {
            state = .6 * state + random.nextGaussian();
            series[day] = 5 + state;
        }
        return series;
    }
}
