package thole.model.safety;

import java.util.Set;

/// Two symptoms together that are more urgent than one of them.
///
/// @param code the question that becomes more urgent
/// @param with where one of these is marked as well
public record Escalation(String code, Urgency to, Set<String> with) {

    public Escalation {
        with = Set.copyOf(with);
    }
}
