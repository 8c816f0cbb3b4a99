package thole.ui.today.rows;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.text.Texts;
import thole.ui.kit.FactorLook;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.today.draft.TodayState;

/// Yes, no, or blank.
final class YesNoQuestion implements Question {

    private static final double YES = 1;
    private static final double NO = 0;

    private final Entry<CustomFactor> factor;
    private final SegmentedChoice<Double> choice;
    private final Row row;

    YesNoQuestion(
            Texts texts, FactorLook look, String name, Entry<CustomFactor> factor, Consumer<Answer<Double>> answered) {
        this.factor = factor;
        choice = new SegmentedChoice<>(
                name,
                List.of(new Segment<>(NO, texts.get("today.no")), new Segment<>(YES, texts.get("today.yes"))),
                value -> answered.accept(Answer.typed(value)));
        choice.letter(AnswerLetters.yesNo(texts, false), NO);
        choice.letter(AnswerLetters.yesNo(texts, true), YES);
        choice.onCleared(() -> answered.accept(Answer.missing()));
        row = new Row(look, name, choice);
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(TodayState state) {
        choice.show(state.draft().custom(factor).given().orElse(null));
    }
}
