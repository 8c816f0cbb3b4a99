package thole.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.insight.Analysis;
import thole.insight.Recorded;
import thole.insight.frame.Window;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.review.CaseLine.Verdicts;

class CaseReadingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static JournalSnapshot journal(double share) {
        Random random = new Random(4);
        Recorded recorded = new Recorded();
        for (int i = 0; i < 60; i++) {
            LocalDate day = START.plusDays(i);
            int stress = random.nextInt(11);
            recorded.pain(day, Math.round(2 * (1 + share * stress + 3 * random.nextDouble())) / 2.0);
            recorded.value(day, Factor.STRESS, stress);
        }
        return recorded.journal();
    }

    private static Verdicts verdicts(JournalSnapshot journal) {
        Analysis analysis = Analysis.of(journal, Window.USUAL, START.plusDays(60));
        return new CaseReading(new Texts(Locale.UK)).verdicts(journal, analysis);
    }

    @Test
    void aLinkedFactorHasTheIntervalThatIsSaid() {
        assertThat(verdicts(journal(0.6)).links()).singleElement().satisfies(link -> {
            assertThat(link.name()).isEqualTo("Stress");
            assertThat(link.ink()).isEqualTo(Ink.STRESS);
            assertThat(link.points())
                    .isEqualTo("%+.1f (%.1f to %.1f)"
                            .formatted(
                                    link.interval().estimate(),
                                    link.interval().low(),
                                    link.interval().high()));
            assertThat(link.sentence()).isEqualTo("Stress, linked: " + link.points() + " points");
        });
    }

    @Test
    void whereNothingIsLinkedThatIsSaid() {
        Verdicts verdicts = verdicts(journal(0));

        assertThat(verdicts.links()).isEmpty();
        assertThat(verdicts.linked()).isEqualTo("Linked factors: none so far");
    }
}
