package thole.model.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thole.model.Answer;

class CheckInPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void aPauseLastsFromItsFirstDayToTheDayOnWhichItEnds() {
        CheckInPlan plan = paused(Answer.typed(MONDAY), Answer.typed(MONDAY.plusDays(7)));

        assertThat(plan.isPausedOn(MONDAY.minusDays(1))).isFalse();
        assertThat(plan.isPausedOn(MONDAY)).isTrue();
        assertThat(plan.isPausedOn(MONDAY.plusDays(6))).isTrue();
        assertThat(plan.isPausedOn(MONDAY.plusDays(7))).isFalse();
    }

    @Test
    void aPauseMayHaveNoEnd() {
        assertThat(paused(Answer.typed(MONDAY), Answer.missing()).isPausedOn(MONDAY.plusYears(3)))
                .isTrue();
    }

    @Test
    void nothingRestsWhereNoPauseWasBegun() {
        assertThat(CheckInPlan.USUAL.isPausedOn(MONDAY)).isFalse();
        assertThat(paused(Answer.missing(), Answer.typed(MONDAY)).isPausedOn(MONDAY.minusDays(1)))
                .isFalse();
    }

    private static CheckInPlan paused(Answer<LocalDate> from, Answer<LocalDate> until) {
        CheckInPlan usual = CheckInPlan.USUAL;
        return new CheckInPlan(
                usual.rhythm(),
                usual.asked(),
                usual.more(),
                from,
                until,
                usual.plannedEnd(),
                usual.question(),
                usual.dayStart());
    }
}
