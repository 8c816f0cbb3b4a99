package thole.ui.safety;

import java.time.LocalDate;
import java.util.List;
import thole.insight.safety.AnswerDraft;
import thole.insight.safety.SafetyState;

/// All that the page of the check shows.
///
/// @param reading what the answers come to, with those that are not saved yet
/// @param asked the result was asked for
/// @param history the answers and visits of the journal in sentences, the newest first
/// @param trouble why something could not be saved; empty where nothing went wrong
record SafetyPageState(
        LocalDate today,
        AnswerDraft check,
        AnswerDraft health,
        AnswerDraft inflammatory,
        SafetyState reading,
        boolean asked,
        List<String> history,
        String trouble) {

    SafetyPageState {
        history = List.copyOf(history);
    }

    /// The result needs every answer.
    boolean hasResult() {
        return asked && check.left().isEmpty();
    }

    SafetyPageState withTrouble(String sentence) {
        return new SafetyPageState(today, check, health, inflammatory, reading, asked, history, sentence);
    }

    SafetyPageState whenAsked() {
        return new SafetyPageState(today, check, health, inflammatory, reading, true, history, trouble);
    }
}
