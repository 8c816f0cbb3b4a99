package thole.model.safety;

import java.util.Set;

/// Something about a person’s health that does not change and is asked once. It only makes a symptom more urgent; on
/// its own it says nothing.
///
/// @param to how urgent it makes them, where they were less
/// @param raises the codes of the questions it makes more urgent
public record HealthFact(String code, Urgency to, Set<String> raises, String source) {

    public HealthFact {
        raises = Set.copyOf(raises);
    }
}
