package thole.ui.firstrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.guard.PainAge;
import thole.guard.Rest;
import thole.model.Answer;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
import thole.model.factor.ReadyMade;
import thole.ui.firstrun.FirstRunState.Often;

class FirstRunStateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void leftAsItIsNothingIsPlannedButTheUsual() {
        assertThat(plan(FirstRunState.FIRST)).isEqualTo(CheckInPlan.USUAL);
    }

    @Test
    void withNewPainOneEntryAWeekIsAdvisedAndDailyStaysPossible() {
        FirstRunState young = FirstRunState.FIRST.withAge(PainAge.UNDER_THREE_MONTHS);

        assertThat(plan(young).rhythm()).isEqualTo(Rhythm.WEEKLY);
        assertThat(plan(young.withOften(Often.ONCE_A_DAY))).isEqualTo(CheckInPlan.USUAL);
        assertThat(plan(young.withAge(PainAge.LONGER))).isEqualTo(CheckInPlan.USUAL);
    }

    @Test
    void theAdviceIsDeclinedOnlyByWhoeverReadIt() {
        FirstRunState young = FirstRunState.FIRST.withAge(PainAge.UNDER_THREE_MONTHS);

        assertThat(young.declinesAdvice()).isFalse();
        assertThat(young.withOften(Often.ONCE_A_DAY).declinesAdvice()).isTrue();
        assertThat(FirstRunState.FIRST.declinesAdvice()).isFalse();
    }

    @Test
    void noneForNowRestsFromToday() {
        assertThat(plan(FirstRunState.FIRST.withOften(Often.NONE_FOR_NOW)))
                .isEqualTo(Rest.pause(CheckInPlan.USUAL, TODAY));
    }

    @Test
    void whatIsLeftOutWaitsBehindMoreAndTheQuestionIsKept() {
        CheckInPlan plan = plan(FirstRunState.FIRST
                .with(Noted.USUAL.withAsked("sitting_hours", false))
                .withQuestion(" Sleep? "));

        assertThat(plan.asked()).isEqualTo(List.of("sleep_hours", "stress", "activity_minutes"));
        assertThat(plan.more()).isEqualTo(List.of("sitting_hours", "sleep_quality"));
        assertThat(plan.question()).isEqualTo(Answer.typed("Sleep?"));
    }

    @Test
    void whatIsReadyMadeComesAfterTheRestAndCanBeTakenBack() {
        Noted chosen = Noted.USUAL.withReady(ReadyMade.MOOD, true).withReady(ReadyMade.FATIGUE, true);

        assertThat(chosen.ready()).containsExactly(ReadyMade.MOOD, ReadyMade.FATIGUE);
        assertThat(chosen.withReady(ReadyMade.MOOD, false).ready()).containsExactly(ReadyMade.FATIGUE);
        assertThat(FirstRunState.FIRST
                        .with(chosen)
                        .plan(List.of("1", "2"), TODAY)
                        .asked())
                .containsExactly("sleep_hours", "stress", "sitting_hours", "activity_minutes", "1", "2");
    }

    private static CheckInPlan plan(FirstRunState state) {
        return state.plan(List.of(), TODAY);
    }
}
