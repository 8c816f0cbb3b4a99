package thole.model.questionnaire;

/// How a total has gone from the first time to the latest.
public record Change(Scored first, Scored latest, Verdict verdict, Toward toward) {

    /// What may be said of the size.
    public enum Verdict {
        AT_OR_ABOVE_MEANINGFUL,
        BELOW_MEANINGFUL,
        NONE_ESTABLISHED
    }

    /// What may be said of the direction.
    public enum Toward {
        BETTER,
        WORSE,
        SAME,
        /// It changed, and nobody has said which way is better.
        NOT_STATED
    }

    static Change of(Instrument instrument, Scored first, Scored latest) {
        Verdict verdict = instrument
                .meaningful()
                .map(meaningful -> meaningful.isReached(first.total(), latest.total())
                        ? Verdict.AT_OR_ABOVE_MEANINGFUL
                        : Verdict.BELOW_MEANINGFUL)
                .orElse(Verdict.NONE_ESTABLISHED);
        return new Change(first, latest, verdict, toward(instrument.direction(), latest.total() - first.total()));
    }

    private static Toward toward(Direction direction, double points) {
        if (points == 0) {
            return Toward.SAME;
        }
        return switch (direction) {
            case HIGHER_IS_WORSE -> points < 0 ? Toward.BETTER : Toward.WORSE;
            case HIGHER_IS_BETTER -> points > 0 ? Toward.BETTER : Toward.WORSE;
            case NOT_STATED -> Toward.NOT_STATED;
        };
    }

    public double points() {
        return latest.total() - first.total();
    }
}
