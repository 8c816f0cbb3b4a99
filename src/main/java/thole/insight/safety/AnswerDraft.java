package thole.insight.safety;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import thole.model.day.Moment;
import thole.model.entry.AnswerSet;
import thole.model.safety.GivenReply;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;

/// Answers to one of the lists while they are being given. They become a set with its time, beside earlier ones.
///
/// @param begun when the first of them was given; empty where none is given yet and all are carried from earlier
/// @param answers by the code of the question
public record AnswerDraft(
        String list, LocalDate date, Optional<Moment> begun, SequencedMap<String, GivenReply> answers) {

    /// A check that was left early goes on where it was until the day after.
    private static final int GOES_ON_DAYS = 1;

    public AnswerDraft {
        answers = Collections.unmodifiableSequencedMap(new TreeMap<>(answers));
    }

    /// Goes on with a set of today that was left early. Otherwise it begins a set of its own with the answers of the
    /// day, of a check that was left early, or with what is still open, so that none of it is lost from sight.
    ///
    /// @param earlier sets of that list, oldest first
    /// @param open what is open now; empty for the other lists
    public static AnswerDraft begin(String list, LocalDate today, List<AnswerSet> earlier, List<Flag> open) {
        TreeMap<String, GivenReply> answers = new TreeMap<>();
        Optional<AnswerSet> last = earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast());
        last.filter(set -> goesOn(set, today))
                .ifPresent(set -> set.answers()
                        .forEach((code, written) ->
                                GivenReply.parse(written).ifPresent(given -> answers.put(code, given))));
        for (Flag flag : open) {
            answers.putIfAbsent(flag.code(), newest(flag.code(), earlier));
        }
        Optional<Moment> begun =
                last.filter(set -> set.date().equals(today) && !isWhole(set)).flatMap(AnswerSet::at);
        return new AnswerDraft(list, today, begun, answers);
    }

    /// The safety check put off: a set of that day in which nothing is answered.
    public static AnswerSet notNow(LocalDate today) {
        return begin(SafetyList.CHECK, today, List.of(), List.of()).set();
    }

    private static boolean isWhole(AnswerSet set) {
        return set.answers().keySet().containsAll(SafetyList.current().codes(set.list()));
    }

    /// Facts do not change, so they are asked once and kept.
    private static boolean goesOn(AnswerSet set, LocalDate today) {
        return switch (set.list()) {
            case SafetyList.CHECK ->
                set.date().equals(today)
                        || (!isWhole(set) && !set.date().plusDays(GOES_ON_DAYS).isBefore(today));
            default -> true;
        };
    }

    private static GivenReply newest(String code, List<AnswerSet> earlier) {
        return earlier.reversed().stream()
                .flatMap(set -> set.answer(code).flatMap(GivenReply::parse).stream())
                .findFirst()
                .orElse(GivenReply.of(Reply.UNSURE));
    }

    public Optional<Reply> reply(String code) {
        return Optional.ofNullable(answers.get(code)).map(GivenReply::reply);
    }

    /// @param visits about this question so far
    public AnswerDraft with(String code, Reply reply, int visits) {
        TreeMap<String, GivenReply> changed = new TreeMap<>(answers);
        changed.put(code, new GivenReply(reply, visits));
        return new AnswerDraft(list, date, begun, changed);
    }

    /// The same answers in a set of their own.
    ///
    /// @param last when the newest set of that day was begun; empty where there is none with a time
    public AnswerDraft anew(Moment now, Optional<Moment> last) {
        Moment at = last.filter(before -> !isBefore(before, now))
                .map(AnswerDraft::next)
                .orElse(now);
        return new AnswerDraft(list, date, Optional.of(at), answers);
    }

    private static boolean isBefore(Moment before, Moment now) {
        return before.local().toInstant(before.offset()).isBefore(now.local().toInstant(now.offset()));
    }

    /// Where the clock has not moved on, or was put back, a set still comes after the one it follows.
    private static Moment next(Moment before) {
        return new Moment(before.local().plusSeconds(1), before.zone(), before.offset());
    }

    /// The codes that are not answered yet, in their order.
    public List<String> left() {
        return SafetyList.current().codes(list).stream()
                .filter(code -> !answers.containsKey(code))
                .toList();
    }

    public AnswerSet set() {
        TreeMap<String, String> written = new TreeMap<>();
        answers.forEach((code, given) -> written.put(code, given.code()));
        return new AnswerSet(date, begun, list, SafetyList.current().version(), written);
    }
}
