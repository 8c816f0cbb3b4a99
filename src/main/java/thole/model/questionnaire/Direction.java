package thole.model.questionnaire;

/// Which way a total goes when things go better.
public enum Direction {
    HIGHER_IS_WORSE,
    HIGHER_IS_BETTER,
    /// Nobody has said.
    NOT_STATED
}
