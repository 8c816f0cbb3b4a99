package thole.ui.today.rows;

import java.util.function.Function;
import javafx.scene.layout.Region;
import thole.model.Answer;
import thole.model.Checked;
import thole.ui.kit.FactorLook;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.TodayState;

/// A number of something that the person counts.
final class AmountQuestion implements Question {

    private final Stepper stepper;
    private final Function<TodayState, Answer<Double>> value;
    private final Row row;

    AmountQuestion(FactorLook look, String name, Stepper stepper, Function<TodayState, Answer<Double>> value) {
        this.stepper = stepper;
        this.value = value;
        row = new Row(look, name, stepper);
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public Checked<?> commit() {
        return stepper.commit();
    }

    @Override
    public void focus() {
        stepper.requestFocus();
    }

    @Override
    public void show(TodayState state) {
        stepper.show(value.apply(state), Answer.missing());
    }
}
