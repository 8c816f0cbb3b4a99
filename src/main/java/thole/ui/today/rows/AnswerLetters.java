package thole.ui.today.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import thole.model.day.SleepQuality;
import thole.text.Texts;
import thole.ui.kit.frame.ScreenAction;

/// The letters that answer a question of the day while it has the focus.
public final class AnswerLetters {

    private AnswerLetters() {}

    public static List<ScreenAction> all(Texts texts) {
        return Stream.concat(
                        Arrays.stream(SleepQuality.values()).map(one -> quality(texts, one)),
                        Stream.of(yesNo(texts, true), yesNo(texts, false)))
                .toList();
    }

    static ScreenAction quality(Texts texts, SleepQuality quality) {
        String name = quality.name().toLowerCase(Locale.ROOT);
        return ScreenAction.answer(
                "today.quality." + name,
                "today.answer.quality." + name,
                texts.get("today.quality." + name + ".letter"));
    }

    static ScreenAction yesNo(Texts texts, boolean yes) {
        return yes
                ? ScreenAction.answer("today.answer.yes", "today.answer.yes", texts.get("today.yes.letter"))
                : ScreenAction.answer("today.answer.no", "today.answer.no", texts.get("today.no.letter"));
    }
}
