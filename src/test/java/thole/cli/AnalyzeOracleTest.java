package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import thole.insight.SharedJournals;

/// What `analyze --json` prints of the shared journals, figure by figure beside the reference’s answers.
class AnalyzeOracleTest {

    private static final double FAMILY_ALPHA = .03;

    private final Terminal terminal;

    AnalyzeOracleTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @TestFactory
    Stream<DynamicTest> everyFigureOfTheReferenceStandsInTheJson(TestReporter reporter) {
        assumeTrue(SharedJournals.folder().isPresent(), "the shared journals are not on this machine");
        List<String> names = SharedJournals.names();
        Path journals = SharedJournals.folder().orElseThrow().resolve("journals");
        List<String> arguments = new ArrayList<>(List.of("analyze", "--json"));
        names.forEach(name -> arguments.add(journals.resolve(name + ".csv").toString()));
        Terminal.Run run = terminal.run(arguments.toArray(String[]::new));
        assertThat(run.lines()).hasSameSizeAs(names);
        return IntStream.range(0, names.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        names.get(i), () -> compare(names.get(i), run.lines().get(i), reporter)));
    }

    private static void compare(String name, String line, TestReporter reporter) throws IOException {
        JsonPaths oracle = JsonPaths.of(SharedJournals.oracle(name));
        JsonPaths answer = JsonPaths.of(line);
        OracleFigures figures = new OracleFigures(oracle, answer);
        List<String> differences = new ArrayList<>();
        Map<String, Double> worst = new TreeMap<>();
        for (String path : oracle.values().keySet()) {
            if (figures.isTold(path)) {
                compare(figures, path, differences, worst);
            }
        }
        reporter.publishEntry(name, "of the largest difference allowed: " + worst);
        assertThat(differences).isEmpty();
        nothingIsSaidBeyondTheReference(oracle, answer);
        verdictsFollowTheFamily(oracle, answer);
    }

    private static void compare(
            OracleFigures figures, String path, List<String> differences, Map<String, Double> worst) {
        Object expected = figures.oracle().at(path);
        String place = figures.place(path);
        Object actual = figures.answer().at(place);
        if (expected instanceof Number number && actual instanceof Number told) {
            double apart = Math.abs(number.doubleValue() - told.doubleValue());
            boolean isCount = told instanceof Integer;
            double allowed = isCount ? 0 : figures.tolerance(path);
            if (apart > allowed) {
                differences.add(place + ": " + told + " instead of " + number);
            }
            if (!isCount) {
                worst.merge(OracleFigures.leaf(path), apart / allowed, Math::max);
            }
        } else if (!expected.equals(actual)) {
            differences.add(place + ": " + actual + " instead of " + expected);
        }
    }

    private static void nothingIsSaidBeyondTheReference(JsonPaths oracle, JsonPaths answer) {
        for (String section : List.of("trend", "joint")) {
            boolean told = oracle.values().keySet().stream().anyMatch(path -> path.startsWith(section + "."));
            assertThat(answer.at(section).equals("null")).as(section).isNotEqualTo(told);
        }
        for (String factor : List.of("stress", "sleep_quality")) {
            assertThat(answer.values().containsKey("around_flares." + factor + ".p"))
                    .as(factor)
                    .isEqualTo(oracle.values().containsKey("eta_" + factor + ".p"));
        }
        answer.values().forEach((path, value) -> {
            if (path.endsWith(".status") && value.equals("not_enough_data") && path.contains("lags")) {
                assertThat(answer.at(path.replace(".status", ".slope"))).isEqualTo("null");
                assertThat(answer.at(path.replace(".status", ".p_tost"))).isEqualTo("null");
            }
        });
    }

    private static void verdictsFollowTheFamily(JsonPaths oracle, JsonPaths answer) {
        for (int i = 0; oracle.values().containsKey("family[" + i + "].factor"); i++) {
            boolean linked = oracle.number("family[" + i + "].p_holm") < FAMILY_ALPHA;
            assertThat(answer.at("factors[" + i + "].verdict").equals("linked")).isEqualTo(linked);
            assertThat(answer.at("factors[" + i + "].timing").equals("null")).isNotEqualTo(linked);
        }
        assertThat(answer.values()).doesNotContainKey("factors[5].factor");
    }
}
