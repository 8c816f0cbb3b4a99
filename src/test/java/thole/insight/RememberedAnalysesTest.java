package thole.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thole.insight.frame.Window;
import thole.insight.work.Workers;
import thole.model.snapshot.JournalSnapshot;

class RememberedAnalysesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 14);

    private final RememberedAnalyses analyses = new RememberedAnalyses(new Analyst(Workers.ALONE));
    private final JournalSnapshot journal =
            new Recorded().pain(TODAY, 3).pain(TODAY.minusDays(5), 4).journal();

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Analysis first = analyses.of(journal, Window.USUAL, TODAY);

        assertThat(analyses.of(journal, new Window.Last(1), TODAY).frame().entries())
                .isEqualTo(1);
        assertThat(analyses.of(journal, Window.USUAL, TODAY)).isSameAs(first);
    }

    @Test
    void aChangedJournalIsAskedAnew() {
        Analysis first = analyses.of(journal, Window.USUAL, TODAY);
        JournalSnapshot changed = new Recorded().pain(TODAY, 3).journal();

        assertThat(first.frame().entries()).isEqualTo(2);
        assertThat(analyses.of(changed, Window.USUAL, TODAY).frame().entries()).isEqualTo(1);
        assertThat(analyses.of(journal, Window.USUAL, TODAY)).isNotSameAs(first);
    }

    @Test
    void anotherDayIsAskedAnew() {
        Analysis first = analyses.of(journal, Window.USUAL, TODAY);

        assertThat(analyses.of(journal, Window.USUAL, TODAY.plusDays(1))).isNotSameAs(first);
    }
}
