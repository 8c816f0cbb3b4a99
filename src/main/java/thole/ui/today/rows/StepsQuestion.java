package thole.ui.today.rows;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.ui.kit.FactorLook;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.today.draft.TodayState;

/// One of a few steps in order, or blank.
final class StepsQuestion implements Question {

    private final Entry<CustomFactor> factor;
    private final SegmentedChoice<Double> choice;
    private final Row row;

    StepsQuestion(
            FactorLook look,
            String name,
            List<String> words,
            Entry<CustomFactor> factor,
            Consumer<Answer<Double>> answered) {
        this.factor = factor;
        choice = new SegmentedChoice<>(
                name,
                IntStream.range(0, words.size())
                        .mapToObj(place -> new Segment<>((double) place, words.get(place)))
                        .toList(),
                place -> answered.accept(Answer.typed(place)));
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
