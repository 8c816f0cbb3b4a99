package thole.model.entry;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.Answer;

/// When the pain began and with what, what eases it and what makes it worse, as the person tells it. A journal has at
/// most one.
public record PainStory(Answer<LocalDate> start, Answer<String> event, Answer<String> eases, Answer<String> worsens)
        implements Content {

    /// How it began, alone.
    public PainStory(Answer<LocalDate> start, Answer<String> event) {
        this(start, event, Answer.missing(), Answer.missing());
    }

    /// The same with what eases it and what makes it worse.
    public PainStory with(Answer<String> easesIt, Answer<String> makesItWorse) {
        return new PainStory(start, event, easesIt, makesItWorse);
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
