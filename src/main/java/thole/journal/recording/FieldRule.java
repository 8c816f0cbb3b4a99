package thole.journal.recording;

import java.time.LocalDate;
import thole.journal.CheckIn.Mode;
import thole.model.Answer;
import thole.model.Provenance;

/// What becomes of one answer when content is saved over what the journal says.
final class FieldRule {

    private final Mode mode;
    private final Provenance.Typed typed;

    private FieldRule(Mode mode, Provenance.Typed typed) {
        this.mode = mode;
        this.typed = typed;
    }

    /// For what a person typed on `today` about `day`.
    static FieldRule typed(Mode mode, LocalDate day, LocalDate today) {
        return new FieldRule(mode, today.isAfter(day) ? Provenance.Typed.LATER : Provenance.Typed.SAME_DAY);
    }

    /// For what belongs to no day, or comes from a file with a stamp of its own.
    static FieldRule asItComes(Mode mode) {
        return new FieldRule(mode, Provenance.Typed.SAME_DAY);
    }

    /// An answer that says what the journal already says keeps its stamp; a missing one is left alone or taken out,
    /// by the mode.
    <T> Answer<T> settle(Answer<T> before, Answer<T> now) {
        return switch (now) {
            case Answer.Missing<T> _ -> mode == Mode.FILL_IN ? before : now;
            case Answer.Given<T>(T value, Provenance provenance) ->
                before.given().filter(value::equals).isPresent() ? before : Answer.of(value, stamp(provenance));
        };
    }

    private Provenance stamp(Provenance provenance) {
        return provenance == Provenance.Typed.SAME_DAY ? typed : provenance;
    }
}
