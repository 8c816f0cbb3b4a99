package thole.insight.safety;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import thole.model.entry.AnswerSet;
import thole.model.safety.GivenReply;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;

/// Answers to one of the lists while they are being given. They become one answer set of the day, beside earlier ones.
///
/// @param answers by the code of the question
public record AnswerDraft(String list, LocalDate date, SequencedMap<String, GivenReply> answers) {

    /// A check that was left early goes on where it was until the day after.
    private static final int GOES_ON_DAYS = 1;

    public AnswerDraft {
        answers = Collections.unmodifiableSequencedMap(new TreeMap<>(answers));
    }

    /// Goes on with the answers of the day, or with a check that was left early; otherwise begins anew with what is
    /// still open, so that nothing open is lost from sight.
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
        return new AnswerDraft(list, today, answers);
    }

    /// Facts do not change, so they are asked once and kept.
    private static boolean goesOn(AnswerSet set, LocalDate today) {
        boolean all = set.answers().keySet().containsAll(SafetyList.current().codes(set.list()));
        return switch (set.list()) {
            case SafetyList.CHECK ->
                set.date().equals(today)
                        || (!all && !set.date().plusDays(GOES_ON_DAYS).isBefore(today));
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
        return new AnswerDraft(list, date, changed);
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
        return new AnswerSet(date, list, SafetyList.current().version(), written);
    }
}
