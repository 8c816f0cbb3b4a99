package thole.ui.today.rows;

import javafx.scene.layout.Region;
import thole.model.Checked;
import thole.ui.today.control.Stepper;

/// A question that is answered with a stepper, and perhaps more beside it.
abstract class SteppedQuestion implements Question {

    final Stepper stepper;
    private final Row row;

    SteppedQuestion(Stepper stepper, Row row) {
        this.stepper = stepper;
        this.row = row;
    }

    @Override
    public final Region node() {
        return row;
    }

    @Override
    public final Checked<?> commit() {
        return stepper.commit();
    }

    @Override
    public final void focus() {
        stepper.requestFocus();
    }
}
