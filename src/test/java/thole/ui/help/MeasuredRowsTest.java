package thole.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.report.calibration.CalibrationCount;
import thole.text.Texts;

class MeasuredRowsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Texts TEXTS = new Texts(Locale.UK);

    @Test
    void kindsOfJournalsAreAddedUpAndTheirRangeIsKept() {
        List<MeasuredRow> rows = rows(
                count("noise", "phi=0.5 days=60", "named", 3, 100), count("noise", "phi=0.9 days=60", "named", 7, 100));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.what()).isEqualTo("Nothing is linked: any factor is named");
            assertThat(row.journals()).isEqualTo(200);
            assertThat(row.percent()).isCloseTo(5, within(1e-9));
            assertThat(row.standardErrorPercent()).isCloseTo(100 * Math.sqrt(.05 * .95 / 200), within(1e-9));
            assertThat(row.leastPercent()).isCloseTo(3, within(1e-9));
            assertThat(row.mostPercent()).isCloseTo(7, within(1e-9));
        });
    }

    @Test
    void severalChancesOfOneJournalCountOnceForTheError() {
        MeasuredRow row = rows(count("noise", "days=60", "covered", 855, 900)).getFirst();

        assertThat(row.percent()).isCloseTo(95, within(1e-9));
        assertThat(row.standardErrorPercent()).isCloseTo(100 * Math.sqrt(.95 * .05 / 100), within(1e-9));
    }

    @Test
    void whatDiffersInTruthIsNotAddedUp() {
        List<MeasuredRow> rows = rows(
                count("equivalence", "link=activity_minutes lag=0 r=-0.3 days=90", "no_meaningful_link", 2, 100),
                count("equivalence", "link=activity_minutes lag=0 r=0.1 days=90", "no_meaningful_link", 60, 100),
                count("equivalence", "phi=0.4 days=90", "no_meaningful_link", 80, 100),
                count("missingness", "gaps=with_pain missing=0.35 days=60", "named", 4, 100),
                count("missingness", "gaps=with_pain_and_stress missing=0.35 days=60", "named", 30, 100));

        assertThat(rows)
                .extracting(MeasuredRow::what, row -> Math.round(row.percent()))
                .containsExactly(
                        tuple(
                                "Activity is linked at the edge of what matters (correlation 0.3):"
                                        + " “no meaningful link” is said",
                                2L),
                        tuple(
                                "Activity is hardly linked or not at all (correlation up to 0.1):"
                                        + " “no meaningful link” is said",
                                70L),
                        tuple("Nothing is linked, days are missing with pain: any factor is named", 4L),
                        tuple("Nothing is linked, days are missing with pain and stress: any factor is named", 30L));
    }

    @Test
    void eachSignIsNamedAndStandsAfterTheFactors() {
        List<MeasuredRow> rows = rows(
                count("signs", "days=60", "seen_rightly.moves_location", 90, 100),
                count("signs", "days=60", "seen_falsely.moves_location", 1, 100),
                count("noise", "days=60", "named", 4, 100));

        assertThat(rows)
                .extracting(MeasuredRow::what)
                .containsExactly(
                        "Nothing is linked: any factor is named",
                        "“The main place changes”, where it is not there: said to be in the record",
                        "“The main place changes”, where it is there: said to be in the record");
    }

    @Test
    void whatCouldNeverHappenAndWhatHasNoWordsIsLeftOut() {
        assertThat(rows(count("power", "days=28", "right_day", 0, 0), count("power", "days=28", "unheard_of", 1, 100)))
                .isEmpty();
    }

    @Test
    void theSourceSaysWhenAndHow() {
        CalibrationCount first = count("noise", "days=28", "named", 1, 100);
        CalibrationCount later = new CalibrationCount("noise", "days=60", 100, DAY.plusDays(1), "named", 1, 100);

        assertThat(new MeasuredRows(TEXTS, List.of(first)).source())
                .isEqualTo("Counted on 22 November 2026 by packaging/calibrate 100, with 100 journals of each kind.");
        assertThat(new MeasuredRows(TEXTS, List.of(first, later)).source())
                .startsWith("Counted from 22 November 2026 to 23 November 2026 by packaging/calibrate 100");
        assertThat(new MeasuredRows(TEXTS, List.of()).source())
                .startsWith("This copy of the program carries no counts.");
    }

    private static CalibrationCount count(String table, String kind, String measure, int count, int of) {
        return new CalibrationCount(table, kind, 100, DAY, measure, count, of);
    }

    private static List<MeasuredRow> rows(CalibrationCount... counts) {
        return new MeasuredRows(TEXTS, List.of(counts)).rows();
    }
}
