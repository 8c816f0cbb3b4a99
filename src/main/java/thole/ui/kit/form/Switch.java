package thole.ui.kit.form;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thole.text.Texts;

/// On or off. The knob stands at the right and the track is filled while it is on, and a word says so too.
public final class Switch extends ToggleButton {

    private final String on;
    private final String off;

    /// @param name what is on or off, for a screen reader
    public Switch(Texts texts, String name, boolean now, Consumer<Boolean> changed) {
        on = texts.get("kit.on");
        off = texts.get("kit.off");
        getStyleClass().setAll("th-switch");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        setAccessibleText(name);
        setMnemonicParsing(false);
        setMinWidth(USE_PREF_SIZE);
        Region knob = new Region();
        knob.getStyleClass().add("th-knob");
        StackPane track = new StackPane(knob);
        track.getStyleClass().add("th-track");
        setGraphic(track);
        selectedProperty().subscribe(is -> setText(is ? on : off));
        show(now);
        setOnAction(_ -> changed.accept(isSelected()));
    }

    /// Shows it on or off; nobody is told.
    public void show(boolean now) {
        setSelected(now);
    }
}
