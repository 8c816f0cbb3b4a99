package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.gls.SlopePosterior;
import thole.stats.resample.Interval;
import thole.stats.resample.Proportion;
import thole.stats.trend.StraightLine;
import thole.stats.turnover.ElementShares;
import thole.stats.turnover.Turnover;
import thole.stats.variation.Instability;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.RecentInstability;

/// Ups and downs and turnover against `variation.R`.
///
/// What is drawn at random is compared within the Monte-Carlo error of both sides. The end of a percentile interval
/// from
/// B draws of a normal figure has the standard error √(.025·.975/B)/.0584 standard deviations, 1.5 % of the interval's
/// length for the program's 1999 draws and .5 % for R's 19999; five of them together are 8 %. A p from shuffles has
/// √(p(1 − p)/B).
class VariationAgreesTest {

    private static final long SEED = 2026;
    private static final double FIGURE = 1e-8;
    private static final double OF_THE_LENGTH = .08;
    private static final Answer EXPECTED = Answer.read(Fixture.path("variation.json"));

    static Stream<Answer> journals() {
        return EXPECTED.get("instability").list().stream();
    }

    static Stream<Answer> months() {
        return EXPECTED.get("months").list().stream();
    }

    static Stream<Answer> swings() {
        return EXPECTED.get("swings").list().stream();
    }

    static Stream<Answer> turnovers() {
        return EXPECTED.get("turnover").list().stream();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void sharesAndIntervalsAgree(Answer expected) {
        Instability actual = Instability.of(pain(expected), 2, SEED);

        compare(actual.jumps(), expected.get("jumps"));
        compare(actual.jumpsUp(), expected.get("jumps_up"));
        compare(actual.sd95(), expected, "sd");
        compare(actual.rmssd95(), expected, "rmssd");
    }

    @ParameterizedTest
    @MethodSource("months")
    void theLastMonthAndTheEarlierOnesAgree(Answer expected) {
        RecentInstability actual = RecentInstability.of(pain(expected));

        assertThat(actual.earlierPeriods()).isEqualTo(expected.get("periods").count());
        assertThat(new double[] {actual.rmssd(), actual.usualUpTo()})
                .containsExactly(
                        new double[] {
                            expected.get("latest").number(),
                            expected.get("usual_up_to").number()
                        },
                        within(FIGURE));
    }

    @ParameterizedTest
    @MethodSource("swings")
    void theEveningAgainstTheMorningAgrees(Answer expected) {
        PairedDifference actual = PairedDifference.of(
                expected.get("morning").numbers(), expected.get("evening").numbers());

        double se = expected.get("se").number();
        assertThat(actual).isInstanceOfSatisfying(PairedDifference.Estimated.class, swing -> {
            assertThat(swing.days()).isEqualTo(expected.get("days").count());
            assertThat(swing.mean()).isCloseTo(expected.get("mean").number(), within(1e-6 * se));
            assertThat(swing.se()).isCloseTo(se, within(1e-6 * se));
            assertThat(swing.interval().lo95()).isCloseTo(expected.get("lo95").number(), within(1e-6 * se));
            assertThat(swing.interval().hi95()).isCloseTo(expected.get("hi95").number(), within(1e-6 * se));
        });
    }

    @ParameterizedTest
    @MethodSource("turnovers")
    void turnoverAndItsIntervalAgree(Answer expected) {
        long[] members = members(expected);
        Turnover actual = Turnover.of(members);

        assertThat(actual.pairs()).isEqualTo(expected.get("pairs").count());
        assertThat(actual.meanDistance()).isCloseTo(expected.get("distance").number(), within(FIGURE));
        assertThat(actual.meanReplacement())
                .isCloseTo(expected.get("replacement").number(), within(FIGURE));
        double nestedness =
                expected.get("distance").number() - expected.get("replacement").number();
        assertThat(actual.meanNestedness()).isCloseTo(nestedness, within(2 * FIGURE));
        Interval interval = Turnover.replacementInterval(members, SEED);
        double tolerance = OF_THE_LENGTH
                        * (expected.get("hi95").number() - expected.get("lo95").number())
                + 1e-9;
        assertThat(interval.lo95()).isCloseTo(expected.get("lo95").number(), within(tolerance));
        assertThat(interval.hi95()).isCloseTo(expected.get("hi95").number(), within(tolerance));
    }

    @ParameterizedTest
    @MethodSource("turnovers")
    void sharesSpellsAndTheTrendOfTheSizeAgree(Answer expected) {
        long[] members = members(expected);
        ElementShares shares = ElementShares.of(members);

        assertThat(new int[] {shares.days(), shares.elements(), shares.onAtLeast(.1).length})
                .containsExactly(
                        expected.get("days").count(),
                        expected.get("elements").count(),
                        expected.get("common").count());
        assertThat(shares.entropyBits()).isCloseTo(expected.get("entropy").number(), within(FIGURE));
        double p = expected.get("spells_p").number();
        assertThat(Turnover.spellsP(members, SEED)).isCloseTo(p, monteCarlo(p));
        double[] sizes = Arrays.stream(members)
                .mapToDouble(set -> set == 0 ? Double.NaN : Long.bitCount(set))
                .toArray();
        SlopePosterior slope = StraightLine.fit(sizes).orElseThrow().slope(StraightLine.SLOPE);
        assertThat(slope.twoSidedP()).isCloseTo(expected.get("trend_p").number(), within(1e-7));
        double perMonth = 60.0 / window(sizes);
        assertThat(slope.mean() * perMonth)
                .isCloseTo(expected.get("trend_per_30_days").number(), within(1e-6 * slope.standardError() * perMonth));
    }

    private static int window(double[] sizes) {
        int[] days = IntStream.range(0, sizes.length)
                .filter(day -> !Double.isNaN(sizes[day]))
                .toArray();
        return days[days.length - 1] - days[0] + 1;
    }

    private static Offset<Double> monteCarlo(double p) {
        return within(5 * Math.sqrt(p * (1 - p) * (1 / 1999.0 + 1 / 19999.0)) + 1 / 2000.0);
    }

    private static void compare(Proportion actual, Answer expected) {
        assertThat(new int[] {actual.successes(), actual.trials()})
                .containsExactly(
                        expected.get("successes").count(),
                        expected.get("trials").count());
        assertThat(actual.effectiveTrials()).isCloseTo(expected.get("effective").number(), within(1e-6));
        assertThat(actual.interval().lo95()).isCloseTo(expected.get("lo95").number(), within(FIGURE));
        assertThat(actual.interval().hi95()).isCloseTo(expected.get("hi95").number(), within(FIGURE));
    }

    private static void compare(Interval actual, Answer expected, String name) {
        double lo = expected.get(name + "_lo95").number();
        double hi = expected.get(name + "_hi95").number();
        assertThat(actual.lo95()).isCloseTo(lo, within(OF_THE_LENGTH * (hi - lo)));
        assertThat(actual.hi95()).isCloseTo(hi, within(OF_THE_LENGTH * (hi - lo)));
    }

    private static double[] pain(Answer expected) {
        String file = expected.get("journal").text() + ".csv";
        return Journal.read(Fixture.path(file), Integer.MAX_VALUE).values("pain");
    }

    private static long[] members(Answer expected) {
        return Arrays.stream(expected.get("members").numbers())
                .mapToLong(set -> (long) set)
                .toArray();
    }
}
