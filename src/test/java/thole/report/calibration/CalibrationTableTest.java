package thole.report.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.text.Texts;

class CalibrationTableTest {

    @Test
    void cellsAreJoinedByWhatTheyHaveInCommon() {
        CalibrationTable table = table(
                "noise,phi=0.5 missing=0 days=28,1000,2026-03-01,named,20,1000",
                "noise,phi=0.5 missing=0 days=28,1000,2026-03-01,naive,400,1000",
                "noise,phi=0.5 missing=0 days=60,500,2026-03-04,named,25,500",
                "noise,phi=0.5 missing=0 days=60,500,2026-03-04,naive,300,500");

        CalibrationRow row = table.rows().getFirst();
        assertThat(row.section()).isEqualTo(CalibrationSection.FALSE_NAMING);
        assertThat(row.key()).isEqualTo("calibration.noise.phi");
        assertThat(row.arguments()).containsExactly(.5);
        assertThat(row.journals()).isEqualTo(1500);
        assertThat(row.share()).isCloseTo(.03, within(1e-12));
        assertThat(row.standardError()).isCloseTo(Math.sqrt(.03 * .97 / 1500), within(1e-12));
        assertThat(row.least()).isCloseTo(.02, within(1e-12));
        assertThat(row.most()).isCloseTo(.05, within(1e-12));
        assertThat(row.naive()).isCloseTo(700 / 1500., within(1e-12));
        assertThat(table.date()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(table.journalsPerCell()).isEqualTo(500);
    }

    @Test
    void onlyTheEdgeOfWhatMattersIsAFalseEquivalence() {
        CalibrationTable table = table(
                "equivalence,sd=1.3 phi=0.4 missing=0 days=90,100,2026-03-01,no_meaningful_link,60,100",
                "equivalence,r=0.1 phi=0.4 missing=0 days=90,100,2026-03-01,no_meaningful_link,50,100",
                "equivalence,r=0.3 phi=0.4 missing=0 days=90,100,2026-03-01,no_meaningful_link,3,100",
                "equivalence,r=-0.3 phi=0.4 missing=0 days=90,100,2026-03-01,no_meaningful_link,5,100");

        assertThat(table.rows()).singleElement().satisfies(row -> {
            assertThat(row.section()).isEqualTo(CalibrationSection.FALSE_EQUIVALENCE);
            assertThat(row.share()).isCloseTo(.04, within(1e-12));
            assertThat(row.naive()).isNaN();
        });
    }

    @Test
    void onlySignsThatAreNotThereAreFalse() {
        CalibrationTable table = table(
                "signs,phi=0.5 missing=0 days=90,100,2026-03-01,seen_falsely.moves_location,2,100",
                "signs,phi=0.5 missing=0 days=90,100,2026-03-01,seen_rightly.does_not_follow_activity,80,100");

        assertThat(table.rows())
                .extracting(CalibrationRow::section, CalibrationRow::key)
                .containsExactly(tuple(CalibrationSection.FALSE_SIGNS, "calibration.sign.moves_location"));
    }

    @Test
    void everyLineOfTheCommittedTableHasASentenceAndEverySectionHasLines() {
        CalibrationTable table = CalibrationTable.committed();
        Texts texts = new Texts(Locale.ENGLISH);

        for (CalibrationRow row : table.rows()) {
            assertThat(texts.get(row.section().key())).isNotBlank();
            assertThat(texts.get(row.key(), row.arguments().toArray()))
                    .isNotBlank()
                    .doesNotContain("{");
            assertThat(row.journals()).isPositive();
            assertThat(row.share()).isBetween(row.least(), row.most());
        }
        assertThat(table.rows().stream().map(CalibrationRow::section).distinct())
                .containsExactly(CalibrationSection.values());
        assertThat(table.rows().stream().map(row -> row.key() + row.arguments()))
                .doesNotHaveDuplicates();
    }

    private static CalibrationTable table(String... lines) {
        return CalibrationTable.of(CalibrationCounts.parse(Stream.of(lines)));
    }
}
