package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.flare.AroundEvents;
import thole.stats.flare.FlareDays;

/// The average around onsets against the reference's `eta`: our own journals always, the shared ones where they are.
class AroundEventsAgreeTest {

    private static final double OF_FIGURE = 1e-7;
    private static final int SEEDS = 20;

    static Stream<Arguments> averages() {
        return FactorCases.of(Answer.read(Fixture.path("around.json")).get("averages"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("averages")
    void theAverageOfOurOwnJournalsAgrees(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);

        assertThat(differences(journal, factor, expected.get("there").count() == 1, expected))
                .isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> theAveragesOfTheSharedJournalsAgree() {
        return Answered.shared(it -> {
            for (String factor : List.of("stress", "sleep_quality")) {
                String name = "eta_" + factor;
                assertThat(differences(
                                it.journal(),
                                factor,
                                it.answer().has(name),
                                it.answer().get(name)))
                        .isEmpty();
            }
        });
    }

    private static List<String> differences(Journal journal, String factor, boolean there, Answer expected) {
        Optional<AroundEvents> found = around(journal, factor, 1);
        if (found.isEmpty() || !there) {
            return found.isPresent() == there ? List.of() : List.of(factor + " is there: " + found.isPresent());
        }
        AroundEvents actual = found.orElseThrow();
        List<String> differences = new ArrayList<>();
        compare(differences, "M", actual.statistic(), expected.get("M").number());
        compare(differences, "p", actual.p(), expected.get("p").number());
        for (int i = 0; i < actual.days().size(); i++) {
            AroundEvents.Day day = actual.days().get(i);
            compare(differences, "k", day.offset(), expected.get("k").numbers()[i]);
            compare(
                    differences,
                    "n " + day.offset(),
                    day.count(),
                    expected.get("n").numbers()[i]);
            compare(
                    differences,
                    "mean " + day.offset(),
                    day.mean(),
                    expected.get("mean").numbers()[i]);
            double band = expected.get("sim_band_halfwidth").numbers()[i];
            compare(differences, "band " + day.offset(), day.bandHalfWidth(), band);
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, double actual, double expected) {
        boolean bothMissing = !Double.isFinite(actual) && Double.isNaN(expected);
        if (!bothMissing && !(Math.abs(actual - expected) < OF_FIGURE)) {
            differences.add(what + ": " + actual + " instead of " + expected);
        }
    }

    // One set of 1999 draws puts an end within about 0.06 of a standard error; twenty of them together within 0.014.
    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("ribbons")
    void theIntervalFromDrawingEventsAnewAgrees(String name, String factor, Answer expected) {
        Journal journal = Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
        double[] low = new double[7];
        double[] high = new double[7];
        for (int seed = 0; seed < SEEDS; seed++) {
            List<AroundEvents.Day> days =
                    around(journal, factor, seed).orElseThrow().days();
            for (int i = 0; i < low.length; i++) {
                low[i] += days.get(i).low95() / SEEDS;
                high[i] += days.get(i).high95() / SEEDS;
            }
        }

        for (int i = 0; i < low.length; i++) {
            double tolerance = .06 * expected.get("sd").numbers()[i];
            assertThat(Math.abs(low[i] - expected.get("low").numbers()[i])).isLessThan(tolerance);
            assertThat(Math.abs(high[i] - expected.get("high").numbers()[i])).isLessThan(tolerance);
        }
    }

    static Stream<Arguments> ribbons() {
        return FactorCases.of(Answer.read(Fixture.path("around.json")).get("ribbons"));
    }

    private static Optional<AroundEvents> around(Journal journal, String factor, long seed) {
        double[] pain = journal.values("pain");
        int[] onsets = FlareDays.find(pain, new boolean[pain.length]).onsets();
        return AroundEvents.of(journal.calendar(), journal.values(factor), onsets, seed);
    }
}
