package thole.ui.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.chart.Mark;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.Verdict;
import thole.insight.sign.SignEvidence;
import thole.insight.variation.Variability;
import thole.model.factor.Factor;
import thole.stats.Association;
import thole.stats.Association.Reason;
import thole.text.Texts;
import thole.ui.signs.SignRow.Exhibit;

class SignExhibitsTest {

    private final SignExhibits exhibits = new SignExhibits(new Texts(Locale.ENGLISH));

    @Test
    void stressAndSleepAreDrawnAgainstOnePointEachUnderItsName() {
        FactorFinding stress =
                finding(Factor.STRESS, Links.at(0).made(), Links.at(1).made());
        FactorFinding sleep = finding(Factor.SLEEP_HOURS, Links.at(0).made());

        Exhibit.Drawn drawn = (Exhibit.Drawn) of(60, stress, sleep);

        assertThat(texts(drawn))
                .containsExactly("Stress", "Stress, day after", "Sleep length", "−1.5", "small", "+1.5");
        assertThat(drawn.picture().sentence())
                .contains("calmer and more stressful days", "shorter and longer nights", "100 days");
    }

    @Test
    void fewDaysShowHowFarItIs() {
        Exhibit.Drawn drawn =
                (Exhibit.Drawn) of(9, finding(Factor.STRESS, Links.at(0).made()));

        assertThat(drawn.picture().sentence()).isEqualTo("9 of 28 days");
    }

    @Test
    void withoutAnyEstimateNothingIsDrawn() {
        assertThat(of(60)).isEqualTo(new Exhibit.Nothing());
        assertThat(of(60, finding(Factor.STRESS, Links.none(0, 5, Reason.NOT_ENOUGH_DATA))))
                .isEqualTo(new Exhibit.Nothing());
    }

    private static List<String> texts(Exhibit.Drawn drawn) {
        return drawn.picture().marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    private Exhibit of(int entries, FactorFinding... tests) {
        SignEvidence evidence = new SignEvidence.StressAndSleep(
                Variability.SOME_VARIATION, List.of(tests), List.of(), entries, MissingnessWarning.NONE);
        return exhibits.of(evidence, SignsState.NO_SCAN, LocalDate.of(2026, 3, 14));
    }

    private static FactorFinding finding(Factor factor, Association... lags) {
        return Links.finding(factor, Verdict.CANNOT_TELL, lags);
    }
}
