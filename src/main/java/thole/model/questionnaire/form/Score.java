package thole.model.questionnaire.form;

/// What the answers so far come to.
public sealed interface Score {

    /// @param missing counting questions without an answer, within what the rule allows
    record Total(double value, int missing) implements Score {}

    /// @param missing counting or required questions without an answer
    record NotYet(int missing) implements Score {}

    /// The questionnaire has no total.
    record NoneHere() implements Score {}
}
