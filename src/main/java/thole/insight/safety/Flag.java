package thole.insight.safety;

import java.time.LocalDate;
import thole.model.safety.Question;
import thole.model.safety.Reply;
import thole.model.safety.Urgency;

/// A question that was answered with yes or not sure.
///
/// @param urgency with all that is known together
/// @param since when it was first marked, without a no or a visit in between
/// @param answered when it was answered last
public record Flag(Question question, Reply reply, Urgency urgency, LocalDate since, LocalDate answered) {

    public String code() {
        return question.code();
    }
}
