package thole.exchange.fhir;

import java.util.Locale;
import java.util.Optional;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.form.Scoring;

/// How a total is made, as an extension of the Questionnaire; R4 has no place of its own for it.
record ScoringExtension(Scoring scoring, Direction direction, Recall recall) {

    static final String URL = "urn:thole:questionnaire-scoring";

    private static final int MOST_MISSING = 100;

    static Optional<ScoringExtension> of(FhirObject questionnaire) throws ProblemException {
        Optional<FhirObject> found = questionnaire.extension(URL);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        FhirObject rule = found.get();
        double missing = part(rule, "mostMissing")
                .map(part -> part.number("valueInteger").orElse(-1))
                .orElse(0.0);
        if (!(missing >= 0 && missing <= MOST_MISSING && missing == Math.rint(missing))) {
            throw new ProblemException(Problem.of(Code.QUESTIONNAIRE_RULE_UNKNOWN, "mostMissing"));
        }
        return Optional.of(new ScoringExtension(
                new Scoring(constant(rule, "method", Scoring.Method.class, Scoring.Method.NONE), (int) missing),
                constant(rule, "direction", Direction.class, Direction.NOT_STATED),
                constant(rule, "recall", Recall.class, Recall.NOT_STATED)));
    }

    private static Optional<FhirObject> part(FhirObject rule, String name) {
        return rule.extension(name);
    }

    /// Codes are written as FHIR does, `higher-is-worse`.
    private static <E extends Enum<E>> E constant(FhirObject rule, String name, Class<E> type, E absent)
            throws ProblemException {
        Optional<FhirObject> part = part(rule, name);
        if (part.isEmpty()) {
            return absent;
        }
        String code = part.get().text("valueCode").orElse("");
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(code)) {
                return constant;
            }
        }
        throw new ProblemException(Problem.of(Code.QUESTIONNAIRE_RULE_UNKNOWN, name));
    }
}
