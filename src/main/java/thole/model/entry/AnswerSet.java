package thole.model.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import thole.model.day.Moment;

/// The answers given to a list of questions at one time: the safety check, facts about health. Later answers stand
/// beside the earlier ones, never over them, on the same day too.
///
/// @param at when the first of these answers was given; empty where only the day is known
/// @param list the code of the list of questions
/// @param version the version of that list, so that old answers are read with the questions they were given to
/// @param answers the code of the answer by the code of the question; a question without one was not answered
public record AnswerSet(
        LocalDate date, Optional<Moment> at, String list, String version, SequencedMap<String, String> answers)
        implements Content {

    /// The oldest first; of one day, what has no time comes before what has one.
    public static final Comparator<AnswerSet> BY_TIME =
            Comparator.comparing(AnswerSet::date).thenComparing(AnswerSet::instant);

    public AnswerSet {
        answers = Collections.unmodifiableSequencedMap(new TreeMap<>(answers));
    }

    /// Of a day, without a time.
    public AnswerSet(LocalDate date, String list, String version, SequencedMap<String, String> answers) {
        this(date, Optional.empty(), list, version, answers);
    }

    /// None: it is not part of what was recorded about the day.
    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }

    public Optional<String> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /// Whether both are the same answering, so that the later one says it again, corrected or completed.
    public boolean isSameSetAs(AnswerSet other) {
        return list.equals(other.list) && date.equals(other.date) && at.equals(other.at);
    }

    private Instant instant() {
        return at.map(moment -> moment.local().toInstant(moment.offset())).orElse(Instant.MIN);
    }
}
