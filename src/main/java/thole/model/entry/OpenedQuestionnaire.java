package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.questionnaire.form.Questionnaire;

/// A questionnaire that was opened from a file, kept so that it can be filled in again and its answers be read. A
/// journal has one of each code; opening it anew takes the place of the earlier.
public record OpenedQuestionnaire(Questionnaire form) implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
