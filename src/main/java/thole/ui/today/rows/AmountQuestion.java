package thole.ui.today.rows;

import java.util.function.Function;
import thole.model.Answer;
import thole.ui.kit.FactorLook;
import thole.ui.today.control.Stepper;
import thole.ui.today.draft.TodayState;

/// A number of something that the person counts.
final class AmountQuestion extends SteppedQuestion {

    private final Function<TodayState, Answer<Double>> value;

    AmountQuestion(FactorLook look, String name, Stepper stepper, Function<TodayState, Answer<Double>> value) {
        super(stepper, new Row(look, name, stepper));
        this.value = value;
    }

    @Override
    public void show(TodayState state) {
        stepper.show(value.apply(state), Answer.missing());
    }
}
