package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thole.report.calibration.CalibrationCount;
import thole.report.calibration.CalibrationCounts;

/// What the committed counts have to show. A share of a thousand journals wavers by itself, so a bound is broken where
/// the share lies beyond it by more than two standard errors.
class CommittedCountsTest {

    private static final int LEAST_JOURNALS = 1000;
    private static final double ERROR_RATE = .05;
    private static final double LEAST_COVERAGE = .93;
    private static final double MOST_COVERAGE = .97;

    /// Several intervals of one journal share their pain, so the error of their share is up to this much larger.
    private static final double INTERVALS_OF_ONE_JOURNAL = Math.sqrt(9);

    private final CalibrationCounts counts = CalibrationCounts.committed();

    @Test
    void everyPlannedCellIsCountedInAThousandJournals() {
        assertThat(counts.lines()).allMatch(line -> line.journals() >= LEAST_JOURNALS);
        for (Table table : Table.values()) {
            Set<String> counted = counts.lines().stream()
                    .filter(line -> line.table().equals(table.code()))
                    .map(CalibrationCount::cell)
                    .collect(Collectors.toSet());
            assertThat(counted)
                    .as(table.code())
                    .isEqualTo(table.cells().stream().map(Scenario::name).collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"NOISE", "DISTURBED"})
    void ofTheJournalsWithNothingInThemAtMostFivePercentNameAFactor(Table table) {
        assertThat(tooOften(counts.of(table.code(), "named"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Table.class,
            names = {"NOISE", "DISTURBED", "POWER", "EQUIVALENCE"})
    void intervalsHoldTheTruthAsOftenAsTheySay(Table table) {
        assertThat(counts.of(table.code(), "covered")).isNotEmpty();
        assertThat(counts.of(table.code(), "covered").stream().filter(line -> {
                    double error = 2 * line.standardError() * INTERVALS_OF_ONE_JOURNAL;
                    return line.share() < LEAST_COVERAGE - error || line.share() > MOST_COVERAGE + error;
                }))
                .isEmpty();
    }

    @Test
    void aCorrelationThatMattersIsCalledSmallAtMostFivePercentOfTheTime() {
        List<CalibrationCount> edge = counts.of(Table.EQUIVALENCE.code(), "no_meaningful_link").stream()
                .filter(line -> Set.of("0.3", "-0.3").contains(line.parameters().getOrDefault("r", "")))
                .toList();

        assertThat(edge).isNotEmpty();
        assertThat(tooOften(edge)).isEmpty();
    }

    @Test
    void noSignIsSeenMoreThanFivePercentOfTheTimeWhereItIsNotThere() {
        List<CalibrationCount> falsely = lines(
                line -> line.table().equals(Table.SIGNS.code()) && line.measure().startsWith("seen_falsely."));

        assertThat(falsely.stream().map(CalibrationCount::measure).distinct()).hasSize(5);
        assertThat(tooOften(falsely)).isEmpty();
    }

    @Test
    void aLinkOfMiddlingSizeIsNamedInFourMonths() {
        List<CalibrationCount> fourMonths = counts.of(Table.POWER.code(), "named").stream()
                .filter(line -> line.cell().endsWith("missing=0 days=120"))
                .filter(line -> line.cell().contains("0.45"))
                .toList();

        assertThat(fourMonths).isNotEmpty().allMatch(line -> line.share() > .9);
    }

    @Test
    void thePageIsMadeFromTheCommittedCounts() throws IOException {
        assertThat(Files.readString(CalibrationPage.FILE)).isEqualTo(CalibrationPage.of(counts));
    }

    private List<CalibrationCount> lines(Predicate<CalibrationCount> asked) {
        return counts.lines().stream().filter(asked).toList();
    }

    private static Stream<CalibrationCount> tooOften(List<CalibrationCount> lines) {
        return lines.stream().filter(line -> line.share() - 2 * line.standardError() > ERROR_RATE);
    }
}
