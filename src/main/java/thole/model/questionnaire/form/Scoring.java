package thole.model.questionnaire.form;

/// How a total is made.
///
/// @param mostMissing so many counting questions may stay unanswered; the total is then made as if each of them had
/// the mean of the answered ones
public record Scoring(Method method, int mostMissing) {

    public enum Method {
        SUM,
        MEAN,
        /// There is no total.
        NONE
    }

    public static final Scoring NONE = new Scoring(Method.NONE, 0);

    public Scoring {
        if (mostMissing < 0) {
            throw new IllegalArgumentException("no fewer than no answers can be missing");
        }
    }
}
