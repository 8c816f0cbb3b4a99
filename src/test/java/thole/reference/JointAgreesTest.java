package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import thole.stats.gls.Design;
import thole.stats.gls.GaGls;
import thole.stats.gls.GridPosterior;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.OneDayAhead;
import thole.stats.nuisance.NuisanceColumns;

/// The joint model against the reference's `joint`; tests of several slopes and the one-day-ahead check against
/// `joint.R`.
class JointAgreesTest {

    @TestFactory
    Stream<DynamicTest> ownJournalsAgreeWithTheReference() {
        return Answered.own(it ->
                assertThat(compare(it.journal(), it.answer()).differences()).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everySharedJournalAgreesWithTheReference(TestReporter reporter) {
        return Answered.shared(it -> {
            JointAgreement agreement = compare(it.journal(), it.answer());
            reporter.publishEntry(it.name(), agreement.worst());
            assertThat(agreement.differences()).isEmpty();
        });
    }

    static Stream<Arguments> tests() {
        return journals()
                .flatMap(journal -> journal.get("tests").list().stream()
                        .map(test -> Arguments.of(
                                journal.get("journal").text(),
                                texts(test.get("factors")),
                                texts(test.get("tested")),
                                test)));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("tests")
    void modelsWithTwinsAndTheDayBeforeAgreeWithTheReference(
            String name, List<String> factors, List<String> tested, Answer expected) {
        Map<String, double[]> series = series(name);
        JointModel model = JointModel.of(journal(name).calendar(), values(series, "pain"), columns(series, factors));

        assertThat(JointAgreement.of(model, factors, expected.get("joint")).differences())
                .isEmpty();
        assertThat(jointP(name, series, factors, tested))
                .isCloseTo(expected.get("p").number(), within(1e-7));
        boolean linkedByConstruction = factors.contains("strain") || factors.contains("load");
        List<JointModel.Together> together = ((Fitted) model).together();
        assertThat(together).hasSize(linkedByConstruction ? 1 : 0);
        together.forEach(set -> {
            assertThat(set.factors().stream().map(factors::get).toList()).isEqualTo(tested);
            assertThat(set.p()).isCloseTo(expected.get("p").number(), within(1e-7));
        });
    }

    static Stream<Arguments> guesses() {
        return journals()
                .flatMap(journal -> journal.get("one_day_ahead").list().stream()
                        .map(guess -> Arguments.of(journal.get("journal").text(), texts(guess.get("factors")), guess)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("guesses")
    void guessesAgreeWithSolvingEveryDayFromNothing(String name, List<String> factors, Answer expected) {
        Map<String, double[]> series = series(name);

        OneDayAhead guesses =
                OneDayAhead.of(journal(name).calendar(), values(series, "pain"), columns(series, factors));

        assertThat(guesses).isInstanceOfSatisfying(OneDayAhead.Tried.class, tried -> {
            assertThat(tried.days()).isEqualTo(expected.get("days").count());
            assertThat(new double[] {
                        tried.withFactors(), tried.withoutFactors(), tried.sameAsYesterday(), tried.meanSoFar()
                    })
                    .containsExactly(
                            new double[] {
                                expected.get("with_factors").number(),
                                expected.get("without_factors").number(),
                                expected.get("same_as_yesterday").number(),
                                expected.get("mean_so_far").number()
                            },
                            within(1e-8));
        });
    }

    private static JointAgreement compare(Journal journal, Answer answer) {
        List<String> factors =
                Journal.FACTORS.stream().filter(journal.series()::containsKey).toList();
        JointModel model =
                JointModel.of(journal.calendar(), journal.values("pain"), columns(journal.series(), factors));
        if (answer.has("joint")) {
            return JointAgreement.of(model, factors, answer.get("joint"));
        }
        assertThat(model).isNotInstanceOf(Fitted.class);
        return JointAgreement.none();
    }

    // The regression of the joint model, put together here once more.
    private static double jointP(String name, Map<String, double[]> series, List<String> factors, List<String> tested) {
        double[] pain = values(series, "pain");
        int[] rows = IntStream.range(0, pain.length)
                .filter(day -> !Double.isNaN(pain[day])
                        && factors.stream().noneMatch(factor -> Double.isNaN(values(series, factor)[day])))
                .toArray();
        int[] days = Arrays.stream(rows).map(row -> row - rows[0]).toArray();
        List<double[]> nuisance = NuisanceColumns.smooth(days, days[days.length - 1] + 1);
        Design design = new Design(days, nuisance)
                .plus(NuisanceColumns.weekdays(Arrays.stream(rows)
                                .map(journal(name).calendar()::weekday)
                                .toArray())
                        .toArray(double[][]::new));
        int before = design.width();
        design = design.plus(factors.stream()
                .map(factor -> Arrays.stream(rows)
                        .mapToDouble(row -> values(series, factor)[row])
                        .toArray())
                .toArray(double[][]::new));
        double[] outcome = Arrays.stream(rows).mapToDouble(row -> pain[row]).toArray();
        GridPosterior posterior = GaGls.fit(
                        design, outcome, IntStream.range(before, design.width()).toArray())
                .orElseThrow();
        return posterior.jointP(tested.stream().mapToInt(factors::indexOf).toArray());
    }

    private static Stream<Answer> journals() {
        return Answer.read(Fixture.path("joint.json")).get("journals").list().stream();
    }

    private static Journal journal(String name) {
        return Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE);
    }

    // The columns that joint.R adds to a journal.
    private static Map<String, double[]> series(String name) {
        Map<String, double[]> series = new HashMap<>(journal(name).series());
        double[] stress = values(series, "stress");
        double[] sitting = values(series, "sitting_hours");
        IntStream days = IntStream.range(0, stress.length);
        series.put(
                "stress_before",
                days.mapToDouble(day -> day == 0 ? Double.NaN : stress[day - 1]).toArray());
        series.put(
                "strain",
                IntStream.range(0, stress.length)
                        .mapToDouble(day -> stress[day] + day % 3 / 4.0)
                        .toArray());
        series.put(
                "load",
                IntStream.range(0, stress.length)
                        .mapToDouble(day -> stress[day] + sitting[day] + day % 2)
                        .toArray());
        return series;
    }

    private static double[] values(Map<String, double[]> series, String name) {
        return Objects.requireNonNull(series.get(name), name);
    }

    private static double[][] columns(Map<String, double[]> series, List<String> names) {
        return names.stream().map(name -> values(series, name)).toArray(double[][]::new);
    }

    private static List<String> texts(Answer list) {
        return list.list().stream().map(Answer::text).toList();
    }
}
