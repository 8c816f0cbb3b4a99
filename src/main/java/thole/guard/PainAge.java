package thole.guard;

import java.time.LocalDate;
import thole.model.Answer;

/// How long the pain has lasted, as far as the person has said so. In new pain a daily rating has been seen together
/// with slower recovery (a randomised trial in acute low back pain, 58 people: 52 % against 79 % recovered after three
/// months), so there it is advised against; in long-lasting pain no such thing was seen.
public enum PainAge {
    UNDER_THREE_MONTHS,
    LONGER,
    UNKNOWN;

    private static final int MONTHS = 3;

    public static PainAge of(Answer<LocalDate> start, LocalDate today) {
        return start.given()
                .map(began -> began.plusMonths(MONTHS).isAfter(today) ? UNDER_THREE_MONTHS : LONGER)
                .orElse(UNKNOWN);
    }

    public boolean advisesAgainstDaily() {
        return this == UNDER_THREE_MONTHS;
    }
}
