package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.ui.kit.TestJournal;

class CheckInPlanSavingTest {

    @Test
    void aPlanIsKeptAndASecondOneTakesItsPlace() {
        Journal journal = new TestJournal(false, LocalDateTime.of(2026, 3, 10, 20, 0)).journal();

        journal.saveNew(rhythm(Rhythm.WEEKLY)).join();
        assertThat(journal.snapshot().plan()).isEqualTo(rhythm(Rhythm.WEEKLY));
        journal.saveNew(rhythm(Rhythm.MORNING_AND_EVENING)).join();
        assertThat(journal.snapshot().plan()).isEqualTo(rhythm(Rhythm.MORNING_AND_EVENING));
        assertThat(journal.snapshot().dayless()).hasSize(1);
    }

    private static CheckInPlan rhythm(Rhythm rhythm) {
        CheckInPlan usual = CheckInPlan.USUAL;
        return new CheckInPlan(
                rhythm,
                usual.asked(),
                usual.more(),
                Answer.missing(),
                Answer.missing(),
                Answer.missing(),
                Answer.missing(),
                Answer.missing());
    }
}
