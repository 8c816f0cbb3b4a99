package thole.ui.kit.form;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import thole.ui.kit.Labels;
import thole.ui.kit.frame.Room;

/// One thing that can be set: its name and a line of help at the left, its control at the right, or under them where
/// there is little room; a switch is small enough to stay.
public final class FormRow extends BorderPane {

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Label help;
    private final Node control;

    public FormRow(String name, String help, Node control) {
        this.control = control;
        this.help = Labels.small(help);
        this.help.getStyleClass().add("th-muted");
        Label title = Labels.body(name);
        title.getStyleClass().add("th-medium");
        VBox words = new VBox(title);
        words.getStyleClass().add("th-form-words");
        if (!help.isEmpty()) {
            words.getChildren().add(this.help);
        }
        words.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("th-form-row");
        setCenter(words);
        if (!help.isEmpty() && control.getAccessibleHelp() == null) {
            control.setAccessibleHelp(help);
        }
        Room.around(this).subscribe(room -> place(room.isStacked() && !(control instanceof Switch)));
    }

    private void place(boolean stacked) {
        pseudoClassStateChanged(STACKED, stacked);
        getChildren().remove(control);
        if (stacked) {
            setBottom(control);
        } else {
            setRight(control);
        }
        BorderPane.setAlignment(control, stacked ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
    }

    /// Says something else under the name.
    public void say(String newHelp) {
        help.setText(newHelp);
    }
}
