package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thole.insight.SharedJournals;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.place.PlaceOutcome;
import thole.insight.place.PlaceReport;
import thole.insight.variation.Variability;
import thole.insight.variation.VariationReport;
import thole.stats.variation.Instability;

/// Ups and downs and places against the reference's `instability`, `trend.rho1` and `locations`.
class InstabilityOracleTest {

    private static final long SEED = 1;
    private static final LocalDate TODAY = LocalDate.of(2040, 1, 1);
    private static final double OF_FIGURE = 1e-8;

    @TestFactory
    Stream<DynamicTest> ourOwnJournalsAgree() {
        return Answered.own(it -> compare(Instability.of(it.journal().values("pain"), 2, SEED), it.answer()));
    }

    @Nested
    class SharedOnes {

        /// One name where the folder is absent, so that the test is skipped with a word instead of missing.
        static Stream<String> journals() {
            List<String> names = SharedJournals.names();
            return names.isEmpty() ? Stream.of("none") : names.stream();
        }

        @BeforeAll
        static void needsTheSharedJournals() {
            assumeTrue(SharedJournals.folder().isPresent(), "the shared journals are not on this machine");
        }

        @ParameterizedTest
        @MethodSource("journals")
        void upsAndDownsAgree(String name) throws IOException {
            VariationReport report = VariationReport.of(frame(name), SEED);

            compare(report.instability(), oracle(name));
            assertThat(report.verdict()).isEqualTo(expectedVariability(name));
        }

        @ParameterizedTest
        @MethodSource("journals")
        void placesAgreeAndOnlyTheMigratingJournalMoves(String name) throws IOException {
            PlaceReport report = PlaceReport.of(frame(name), SEED);
            Answer expected = oracle(name).get("locations");

            assertThat(new int[] {
                        report.regions().pairs(),
                        report.zones().pairs(),
                        report.regionShares().elements()
                    })
                    .containsExactly(
                            expected.get("pairs").count(),
                            expected.get("pairs").count(),
                            expected.get("regions").count());
            figure(report.regions().meanDistance(), expected.get("mean_jaccard_distance"));
            figure(report.regions().meanReplacement(), expected.get("mean_turnover_sim"));
            figure(report.regionShares().entropyBits(), expected.get("entropy_bits"));
            assertThat(report.outcome()).isEqualTo(expectedOutcome(name));
        }
    }

    private static Variability expectedVariability(String name) {
        return switch (name) {
            case "short14_s1" -> Variability.NOT_ENOUGH_DATA;
            case "constant_pain_s1" -> Variability.STEADY;
            default -> Variability.FLUCTUATING;
        };
    }

    private static PlaceOutcome expectedOutcome(String name) {
        return switch (name) {
            case "short14_s1" -> PlaceOutcome.NOT_ENOUGH_DATA;
            case "migrating_s1" -> PlaceOutcome.MOVES_AROUND;
            default -> PlaceOutcome.STAYS_PUT;
        };
    }

    private static Frame frame(String name) throws IOException {
        return Frame.of(SharedJournals.read(name), Window.USUAL, TODAY);
    }

    private static Answer oracle(String name) {
        Path statistics = SharedJournals.folder().orElseThrow();
        return Answer.read(statistics.resolve("oracle").resolve(name + ".json"));
    }

    private static void compare(Instability actual, Answer answer) {
        Answer expected = answer.get("instability");
        assertThat(actual.pairs()).isEqualTo(expected.get("pairs").count());
        figure(actual.mean(), expected.get("mean"));
        figure(actual.sd(), expected.get("sd"));
        figure(actual.mssd(), expected.get("mssd"));
        figure(actual.rmssd(), expected.get("rmssd"));
        figure(actual.jumps().share(), expected.get("pac2"));
        figure(actual.vonNeumann(), expected.get("von_neumann"));
        double rho1 = answer.has("trend") ? answer.get("trend").get("rho1").number() : Double.NaN;
        assertThat(actual.inertia())
                .satisfies(
                        value -> assertThat(new double[] {value}).containsExactly(new double[] {rho1}, within(1e-7)));
    }

    private static void figure(double actual, Answer expected) {
        double number = expected.number();
        if (Double.isNaN(number)) {
            assertThat(actual).isNaN();
        } else {
            assertThat(actual).isCloseTo(number, within(OF_FIGURE * Math.max(1e-3, Math.abs(number))));
        }
    }
}
