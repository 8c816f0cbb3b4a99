package thole.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.guard.PainAge;
import thole.model.Answer;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;

class FirstRunStateTest {

    @Test
    void leftAsItIsNothingIsPlannedButTheUsual() {
        assertThat(FirstRunState.FIRST.plan()).isEqualTo(CheckInPlan.USUAL);
    }

    @Test
    void withNewPainOneEntryAWeekIsAdvisedAndDailyStaysPossible() {
        FirstRunState young = FirstRunState.FIRST.withAge(PainAge.UNDER_THREE_MONTHS);

        assertThat(young.plan().rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(young.withRhythm(Rhythm.ONCE_A_DAY).plan()).isEqualTo(CheckInPlan.USUAL);
        assertThat(young.withAge(PainAge.LONGER).plan()).isEqualTo(CheckInPlan.USUAL);
    }

    @Test
    void whatIsLeftOutWaitsBehindMoreAndTheQuestionIsKept() {
        CheckInPlan plan = FirstRunState.FIRST
                .withAsked("sitting_hours", false)
                .withQuestion(" Sleep? ")
                .plan();

        assertThat(plan.asked()).isEqualTo(List.of("sleep_hours", "stress", "activity_minutes"));
        assertThat(plan.more()).isEqualTo(List.of("sitting_hours", "sleep_quality"));
        assertThat(plan.question()).isEqualTo(Answer.typed("Sleep?"));
    }
}
