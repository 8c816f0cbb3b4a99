package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.factor.Factor;
import thole.report.calibration.CalibrationCount;
import thole.report.calibration.CalibrationCounts;
import thole.stats.Calendar;
import thole.stats.Pairs;

/// The committed counts keep to what the page and the help promise.
class LimitsTest {

    private static final int LEAST_JOURNALS = 1000;
    private static final LocalDate STEP_ASKED_FOR = LocalDate.of(2026, 11, 28);

    /// From so many days with both values on, no shared step is asked for.
    private static final int ROWS_WITHOUT_NEED = 180;

    private final CalibrationCounts committed = CalibrationCounts.committed();

    @ParameterizedTest
    @EnumSource(Limits.class)
    void noCellBreaksALimitByMoreThanTwoStandardErrors(Limits limit) {
        assertThat(committed.lines()).anyMatch(limit::holdsFor);
        assertThat(limit.brokenBy(committed.lines()))
                .as("count the cell again with more seeds; then find out why")
                .isEmpty();
    }

    /// The step is asked for in short records alone, so counts of longer ones may be older than it.
    @Test
    void whatWasCountedBeforeASharedStepWasAskedForHasNoRecordShortEnoughForIt() {
        List<Scenario> older = Stream.of(Table.values())
                .flatMap(table -> table.cells().stream()
                        .filter(cell -> CountsFile.of(committed.lines(), table, cell).stream()
                                .anyMatch(count -> count.date().isBefore(STEP_ASKED_FOR))))
                .toList();

        assertThat(older)
                .hasSizeLessThan(40)
                .allSatisfy(cell -> assertThat(shortest(cell)).isGreaterThanOrEqualTo(ROWS_WITHOUT_NEED));
    }

    private static int shortest(Scenario cell) {
        Calendar calendar = new Calendar(cell.days(), 0);
        return IntStream.rangeClosed(1, 20)
                .mapToObj(seed -> Simulator.simulate(cell, seed))
                .flatMapToInt(journal -> Stream.of(Factor.values())
                        .flatMapToInt(factor -> IntStream.of(0, 1)
                                .map(lag -> Pairs.of(calendar, journal.pain(), journal.series(factor), lag)
                                        .count())))
                .min()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"noise", "disturbed", "power", "equivalence"})
    void theCellsOfATableTogetherKeepNoTwoStandardErrorsOfRoom(String table) {
        List<CalibrationCount> covered = committed.of(table, "covered");
        double count = covered.stream().mapToInt(CalibrationCount::count).sum();
        double of = covered.stream().mapToInt(CalibrationCount::of).sum();

        assertThat(count / of).isBetween(.93, .97);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noise", "disturbed"})
    void noiseNamesAFactorInAtMostFivePercentOfAllItsJournals(String table) {
        List<CalibrationCount> named = committed.of(table, "named");
        double count = named.stream().mapToInt(CalibrationCount::count).sum();
        double of = named.stream().mapToInt(CalibrationCount::of).sum();

        assertThat(count / of).isBetween(0., .05);
    }

    @Test
    void everyPlannedCellIsCountedAndNoOther() {
        List<String> planned = Stream.of(Table.values())
                .flatMap(table -> table.cells().stream().map(cell -> table.code() + " " + cell.name()))
                .toList();

        assertThat(planned).doesNotHaveDuplicates();
        assertThat(committed.lines().stream()
                        .map(count -> count.table() + " " + count.cell())
                        .distinct())
                .containsExactlyElementsOf(planned);
        assertThat(committed.lines()).allMatch(count -> count.journals() >= LEAST_JOURNALS);
    }

    @Test
    void thePageSaysWhatTheCountsSay() throws IOException {
        assertThat(CalibrationPage.FILE).hasContent(CalibrationPage.of(committed));
        assertThat(Files.readString(CalibrationPage.FILE)).contains("packaging/calibrate");
    }

    @Test
    void aLimitIsBrokenOnlyBeyondTwoStandardErrors() {
        CalibrationCount within = named(63);
        CalibrationCount beyond = named(66);

        assertThat(Limits.FALSE_NAMING.brokenBy(List.of(within, beyond)))
                .containsExactly("noise phi=0 days=60: named 6.6 % ± 0.8");
        assertThat(Limits.COVERAGE.brokenBy(List.of(covered(990), covered(985), covered(951), covered(915))))
                .containsExactly(
                        "noise phi=0 days=60: covered 99.0 % ± 0.3", "noise phi=0 days=60: covered 98.5 % ± 0.4");
    }

    private static CalibrationCount named(int count) {
        return count("named", count);
    }

    private static CalibrationCount covered(int count) {
        return count("covered", count);
    }

    private static CalibrationCount count(String measure, int count) {
        return new CalibrationCount("noise", "phi=0 days=60", 1000, LocalDate.of(2026, 1, 1), measure, count, 1000);
    }
}
