package thole.ui.today.rest;

import java.time.LocalDate;
import java.util.Locale;
import thole.guard.Rest;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;

/// Something the person can choose on the line.
enum Offer {
    GO_ON,
    STOP_FOR_A_MONTH,
    /// Until the person goes on.
    PAUSE,
    WEEKLY,
    ONCE_A_DAY,
    END_IN_FOUR_WEEKS,
    PATTERNS,
    NOT_NOW;

    private static final int WEEKS = 4;

    static LocalDate endFrom(LocalDate today) {
        return today.plusWeeks(WEEKS);
    }

    /// The plan once this is chosen; the same where it changes none.
    CheckInPlan on(CheckInPlan plan, LocalDate today) {
        return switch (this) {
            case GO_ON -> Rest.goOn(plan, today);
            case STOP_FOR_A_MONTH -> Rest.stopForAMonth(plan, today);
            case PAUSE -> Rest.pause(plan, today);
            case WEEKLY -> Rest.withRhythm(plan, Rhythm.WEEKLY);
            case ONCE_A_DAY -> Rest.withRhythm(plan, Rhythm.ONCE_A_DAY);
            case END_IN_FOUR_WEEKS -> Rest.endOn(plan, endFrom(today));
            case PATTERNS, NOT_NOW -> plan;
        };
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
