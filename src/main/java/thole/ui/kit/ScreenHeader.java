package thole.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The top of a screen: its title, one line under it, and what can be chosen for the screen as a whole at the right.
public final class ScreenHeader extends HBox {

    private final Label subtitle;

    public ScreenHeader(String title, String subtitle, Node... actions) {
        this.subtitle = Labels.small(subtitle);
        this.subtitle.getStyleClass().add("th-subtitle");
        VBox words = new VBox(Labels.title(title), this.subtitle);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        HBox right = new HBox(actions);
        right.getStyleClass().add("th-header-actions");
        right.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(words, right);
        getStyleClass().add("th-header");
        setAccessibleText(title);
    }

    public void say(String newSubtitle) {
        subtitle.setText(newSubtitle);
    }
}
