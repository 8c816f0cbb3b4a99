package thole.ui.today.rows;

import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.ui.kit.FactorLook;
import thole.ui.today.control.RatingSlider;
import thole.ui.today.draft.TodayState;

/// A rating from 0 to 10.
final class RatingQuestion implements Question {

    private final RatingSlider slider;
    private final Function<TodayState, Answer<Double>> value;
    private final Row row;

    RatingQuestion(FactorLook look, String name, RatingSlider slider, Function<TodayState, Answer<Double>> value) {
        this.slider = slider;
        this.value = value;
        HBox.setHgrow(slider, Priority.ALWAYS);
        row = new Row(look, name, slider);
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(TodayState state) {
        slider.show(value.apply(state));
    }
}
