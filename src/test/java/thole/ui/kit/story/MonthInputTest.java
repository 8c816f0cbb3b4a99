package thole.ui.kit.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Answer;

class MonthInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);
    private static final Answer<LocalDate> NOTHING = Answer.missing();

    @Test
    void aMonthIsKeptAsItsFirstDay() {
        assertThat(MonthInput.of(Month.MARCH, " 2024 ", TODAY, NOTHING))
                .isEqualTo(new MonthInput.Given(LocalDate.of(2024, 3, 1)));
    }

    @Test
    void theDayThatWasEnteredBeforeStaysWhereTheMonthDoes() {
        Answer<LocalDate> before = Answer.typed(LocalDate.of(2024, 3, 9));

        assertThat(MonthInput.of(Month.MARCH, "2024", TODAY, before))
                .isEqualTo(new MonthInput.Given(LocalDate.of(2024, 3, 9)));
        assertThat(MonthInput.of(Month.APRIL, "2024", TODAY, before))
                .isEqualTo(new MonthInput.Given(LocalDate.of(2024, 4, 1)));
    }

    @Test
    void nothingIsAnAnswerToo() {
        assertThat(MonthInput.of(null, "", TODAY, NOTHING)).isEqualTo(new MonthInput.Empty());
        assertThat(new MonthInput.Empty().answer()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24", "abcd", "1850", "20245"})
    void aYearHasFourDigitsOfThisCenturyOrTheLast(String year) {
        assertThat(MonthInput.of(Month.MAY, year, TODAY, NOTHING))
                .isEqualTo(new MonthInput.Wrong("signs.month.incomplete"));
    }

    @Test
    void aYearAloneIsNotEnough() {
        assertThat(MonthInput.of(null, "2024", TODAY, NOTHING))
                .isEqualTo(new MonthInput.Wrong("signs.month.incomplete"));
    }

    @Test
    void thisMonthIsThePastAndTheNextIsNot() {
        assertThat(MonthInput.of(Month.MARCH, "2026", TODAY, NOTHING))
                .isEqualTo(new MonthInput.Given(LocalDate.of(2026, 3, 1)));
        assertThat(MonthInput.of(Month.APRIL, "2026", TODAY, NOTHING))
                .isEqualTo(new MonthInput.Wrong("signs.month.future"));
    }
}
