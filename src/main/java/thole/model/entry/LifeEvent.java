package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;

/// Something that happened in the person’s life: a move, a holiday, a new job.
public record LifeEvent(LocalDate day, String name, Answer<String> note) implements Content {

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.of(day);
    }
}
