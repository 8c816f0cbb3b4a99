package thole.model.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/// The answers given to a list of questions on one day: the safety check, facts about health. A list is answered at
/// most
/// once a day; later answers stand beside the earlier ones, never over them.
///
/// @param list the code of the list of questions
/// @param version the version of that list, so that old answers are read with the questions they were given to
/// @param answers the code of the answer by the code of the question; a question without one was not answered
public record AnswerSet(LocalDate date, String list, String version, SequencedMap<String, String> answers)
        implements Content {

    public AnswerSet {
        answers = Collections.unmodifiableSequencedMap(new TreeMap<>(answers));
    }

    /// None: it is not part of what was recorded about the day.
    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }
}
