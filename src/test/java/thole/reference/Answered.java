package thole.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import thole.insight.SharedJournals;

/// A journal, and what the reference answered when it was asked about it.
record Answered(String name, Journal journal, Answer answer) {

    private static final List<String> OWN = List.of(
            "three_weeks",
            "weekend_rest",
            "same_day",
            "day_before",
            "new_level",
            "long_gaps",
            "flat_factors",
            "bad_days");

    private static final String OF_THE_LAST_YEAR = "long3650_s1";

    /// A test for each of our own eight journals.
    static Stream<DynamicTest> own(Consumer<Answered> test) {
        return OWN.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> test.accept(new Answered(
                                name,
                                Journal.read(Fixture.path(name + ".csv"), Integer.MAX_VALUE),
                                Answer.read(Fixture.path(name + ".json"))))));
    }

    /// A test for each of the shared journals; skipped with a word where they are not beside the project.
    static Stream<DynamicTest> shared(Consumer<Answered> test) {
        assumeTrue(SharedJournals.folder().isPresent(), "no folder shared/statistics beside this project");
        return SharedJournals.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> test.accept(shared(name))));
    }

    private static Answered shared(String name) {
        Path statistics = SharedJournals.folder().orElseThrow();
        int lastDays = name.equals(OF_THE_LAST_YEAR) ? 365 : Integer.MAX_VALUE;
        return new Answered(
                name,
                Journal.read(statistics.resolve("journals").resolve(name + ".csv"), lastDays),
                Answer.read(statistics.resolve("oracle").resolve(name + ".json")));
    }
}
