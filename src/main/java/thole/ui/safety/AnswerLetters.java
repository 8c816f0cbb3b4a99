package thole.ui.safety;

import java.util.Arrays;
import java.util.List;
import thole.model.safety.Reply;
import thole.text.Texts;
import thole.ui.kit.frame.ScreenAction;

/// The letters that answer a question of the safety check.
final class AnswerLetters {

    private AnswerLetters() {}

    static List<ScreenAction> all(Texts texts) {
        return Arrays.stream(Reply.values()).map(reply -> of(texts, reply)).toList();
    }

    static ScreenAction of(Texts texts, Reply reply) {
        return ScreenAction.answer(
                "safety." + reply.code(), "safety.answer." + reply.code(), texts.get("safety.letter." + reply.code()));
    }
}
