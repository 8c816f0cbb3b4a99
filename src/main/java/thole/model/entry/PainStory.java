package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;

/// When the pain began and with what, as the person tells it. A journal has at most one.
public record PainStory(Answer<LocalDate> start, Answer<String> event) implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
