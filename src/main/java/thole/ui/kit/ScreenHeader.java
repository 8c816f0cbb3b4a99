package thole.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a screen: its title, one line under it, and what can be chosen for the screen as a whole at the right.
public final class ScreenHeader extends HBox {

    private final Label title;
    private final Label subtitle;
    private final HBox words = new HBox();

    public ScreenHeader(String title, String subtitle, Node... actions) {
        this.subtitle = Labels.small(subtitle);
        this.subtitle.getStyleClass().add("th-subtitle");
        this.title = Labels.title(title);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        words.getStyleClass().add("th-header-words");
        HBox right = new HBox(actions);
        right.getStyleClass().add("th-header-actions");
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, right);
        getStyleClass().add("th-header");
        inOneLine(false);
        setAccessibleText(title);
    }

    /// Puts the line beside the title instead of under it, where height is scarce.
    public void inOneLine(boolean now) {
        if (now) {
            words.getChildren().setAll(title, subtitle);
        } else {
            words.getChildren().setAll(new VBox(title, subtitle));
        }
    }

    public void say(String newSubtitle) {
        subtitle.setText(newSubtitle);
    }
}
