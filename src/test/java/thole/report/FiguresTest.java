package thole.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = new Figures(Locale.ENGLISH);

    @Test
    void averagesHaveOneDecimalAndATrueMinus() {
        assertThat(figures.points(2.35)).isEqualTo("2.4");
        assertThat(figures.points(-.44)).isEqualTo("−0.4");
        assertThat(figures.points(4)).isEqualTo("4.0");
    }

    @Test
    void whatRoundsToZeroHasNoSign() {
        assertThat(figures.points(-.04)).isEqualTo("0.0");
        assertThat(figures.signed(.04)).isEqualTo("0.0");
        assertThat(figures.signed(-.04)).isEqualTo("0.0");
        assertThat(figures.signed(.06)).isEqualTo("+0.1");
        assertThat(figures.signed(-.06)).isEqualTo("−0.1");
    }

    @Test
    void recordedAmountsKeepTheirForm() {
        assertThat(figures.recorded(5)).isEqualTo("5");
        assertThat(figures.recorded(5.5)).isEqualTo("5.5");
        assertThat(figures.whole(45)).isEqualTo("45");
    }

    @Test
    void theLocaleDecidesOverSeparatorAndDate() {
        assertThat(new Figures(Locale.GERMANY).points(2.4)).isEqualTo("2,4");
        assertThat(figures.date(LocalDate.of(2025, 3, 3))).isEqualTo("March 3, 2025");
        assertThat(new Figures(Locale.UK).date(LocalDate.of(2025, 3, 3))).isEqualTo("3 March 2025");
    }
}
