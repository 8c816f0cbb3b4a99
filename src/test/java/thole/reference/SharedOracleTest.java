package thole.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/// The shared journals against the shared answers, where a folder `shared` lies beside one above this one.
class SharedOracleTest {

    private static final String OF_THE_LAST_YEAR = "long3650_s1";

    @TestFactory
    Stream<DynamicTest> everySharedJournalAgreesWithTheReference(TestReporter reporter) throws IOException {
        Optional<Path> statistics = statistics();
        assumeTrue(statistics.isPresent(), "no folder shared/statistics/oracle beside this project");
        return answers(statistics.orElseThrow()).stream().map(file -> {
            String name = file.getFileName().toString().replace(".json", "");
            return DynamicTest.dynamicTest(name, () -> compare(name, file, reporter));
        });
    }

    private static void compare(String name, Path answer, TestReporter reporter) {
        Path csv = answer.resolveSibling("../journals/" + name + ".csv");
        int lastDays = name.equals(OF_THE_LAST_YEAR) ? 365 : Integer.MAX_VALUE;
        Agreement agreement = Agreement.of(Journal.read(csv, lastDays), Answer.read(answer));
        reporter.publishEntry(
                name, "slope " + agreement.worstSlope() + " se, probability " + agreement.worstProbability());
        assertThat(agreement.differences()).isEmpty();
    }

    private static List<Path> answers(Path statistics) throws IOException {
        try (Stream<Path> files = Files.list(statistics.resolve("oracle"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static Optional<Path> statistics() {
        return Stream.iterate(Path.of("").toAbsolutePath(), java.util.Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolveSibling("shared").resolve("statistics"))
                .filter(folder -> Files.isDirectory(folder.resolve("oracle")))
                .findFirst();
    }
}
