package thole.model.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Checked;
import thole.model.Problem.Code;

class FactorNameTest {

    @Test
    void aNameIsTrimmedAndComparedWithoutCase() {
        assertThat(FactorName.check("  Coffee ")).isEqualTo(Checked.accepted(new FactorName("Coffee")));
        assertThat(new FactorName("COFFEE").key()).isEqualTo(new FactorName("coffee").key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pain", "Stress", "SLEEP_HOURS", "note ", "date"})
    void theColumnsOfTheDailyFileAreReserved(String name) {
        assertThat(FactorName.check(name)).isEqualTo(Checked.refused(Code.FACTOR_NAME_RESERVED, name.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\tb", "\u0000"})
    void aNameHasLettersAndNoControlCharacters(String name) {
        assertThat(FactorName.check(name)).isEqualTo(Checked.refused(Code.FACTOR_NAME_EMPTY, 60));
    }

    @Test
    void aNameHasAtMostSixtyLetters() {
        assertThat(FactorName.check("x".repeat(60))).isInstanceOf(Checked.Accepted.class);
        assertThat(FactorName.check("x".repeat(61))).isEqualTo(Checked.refused(Code.FACTOR_NAME_EMPTY, 60));
    }
}
