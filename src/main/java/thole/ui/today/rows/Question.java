package thole.ui.today.rows;

import thole.model.Answer;
import thole.model.Checked;
import thole.ui.today.control.Part;

/// One row of the form that may hold typed text.
interface Question extends Part {

    /// Takes over what was typed and not yet confirmed.
    default Checked<?> commit() {
        return Checked.accepted(Answer.missing());
    }

    default void focus() {
        node().requestFocus();
    }
}
