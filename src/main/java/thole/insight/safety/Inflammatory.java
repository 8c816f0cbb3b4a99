package thole.insight.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import thole.model.entry.AnswerSet;
import thole.model.safety.Criterion;
import thole.model.safety.Criterion.Part;
import thole.model.safety.GivenReply;
import thole.model.safety.SafetyList;

/// What the answers about inflammatory back pain come to, by the counts of NICE NG65: pain that began before 45 and has
/// lasted over three months, with four or more of nine signs, or with three.
///
/// @param answered when it was answered last
public record Inflammatory(Outcome outcome, Optional<LocalDate> answered) {

    private static final int ASK = 4;
    private static final int BLOOD_TEST = 3;

    /// What is worth saying.
    public enum Outcome {
        /// Not enough is answered, or too little of it is marked.
        NOTHING,
        /// Three: a blood test can help decide.
        THREE,
        /// Four or more.
        FOUR_OR_MORE
    }

    static Inflammatory unasked() {
        return new Inflammatory(Outcome.NOTHING, Optional.empty());
    }

    /// @param answers oldest first
    static Inflammatory of(List<AnswerSet> answers, SafetyList list) {
        return answers.isEmpty()
                ? unasked()
                : new Inflammatory(
                        outcome(answers.getLast(), list),
                        Optional.of(answers.getLast().date()));
    }

    private static Outcome outcome(AnswerSet answers, SafetyList list) {
        long gates = marked(answers, list, Part.GATE);
        long counted = marked(answers, list, Part.COUNT);
        boolean open = gates
                == list.inflammatory().stream()
                        .filter(one -> one.part() == Part.GATE)
                        .count();
        if (!open || counted < BLOOD_TEST) {
            return Outcome.NOTHING;
        }
        return counted < ASK ? Outcome.THREE : Outcome.FOUR_OR_MORE;
    }

    private static long marked(AnswerSet answers, SafetyList list, Part part) {
        return list.inflammatory().stream()
                .filter(one -> one.part() == part)
                .map(Criterion::code)
                .filter(code -> answers.answer(code)
                        .flatMap(GivenReply::parse)
                        .filter(given -> given.reply().marks())
                        .isPresent())
                .count();
    }
}
