package thole.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "plain", "'plain", "''", "=1+1", "'=1+1", "''=1+1", "+1", "-1", "@x", "\tx", "\rx", "\nx",
                "\uFF1Dx", "\uFF0Bx", "a=1", " =1", "'", "'\t"
            })
    void everyTextComesBackToTheLetter(String text) {
        assertThat(FormulaGuard.restored(FormulaGuard.guarded(text))).isEqualTo(text);
    }

    @Test
    void nothingThatIsGuardedBeginsAFormula() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx", "\nx", "\uFF1Dx", "\uFF20x"))
                .extracting(FormulaGuard::guarded)
                .allMatch(cell -> cell.startsWith("'"));
        assertThat(List.of("walk", "4.5", "it’s fine"))
                .extracting(FormulaGuard::guarded)
                .containsExactly("walk", "4.5", "it’s fine");
    }
}
