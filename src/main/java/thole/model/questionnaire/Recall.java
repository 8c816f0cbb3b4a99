package thole.model.questionnaire;

/// The time that an instrument asks about.
public enum Recall {
    PAST_DAY,
    TODAY,
    NOW,
    PAST_WEEK,
    PAST_TWO_WEEKS,
    PAST_MONTH,
    NOT_STATED
}
