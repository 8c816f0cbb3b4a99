package thole.ui.settings.panel;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import thole.text.Texts;
import thole.ui.kit.form.FormRow;

/// Panels that tell how things are: what is protected and what is not, where things lie, what this program is.
final class WordsPanel extends Panel {

    private WordsPanel(Texts texts, SettingEdits edits) {
        super(texts, edits);
    }

    static Panel privacy(Texts texts, SettingEdits edits) {
        WordsPanel panel = new WordsPanel(texts, edits);
        panel.addCard(
                panel.said("settings.privacy.file"),
                panel.said("settings.privacy.exports"),
                panel.said("settings.privacy.screen"));
        panel.addCard(
                panel.said("settings.privacy.network"),
                panel.said("settings.privacy.nobody"),
                panel.said("settings.privacy.log"));
        return panel;
    }

    static Panel data(Texts texts, SettingEdits edits, Panels.Around around) {
        WordsPanel panel = new WordsPanel(texts, edits);
        around.journal()
                .ifPresent(file -> panel.addCard(
                        panel.place("settings.data.journal", file),
                        panel.said("settings.data.verify", file.toString()),
                        panel.said("settings.data.copy"),
                        panel.another(around.openAnother())));
        panel.addCard(panel.place("settings.data.preferences", around.preferences()));
        return panel;
    }

    private FormRow another(Runnable open) {
        Button button = new Button(texts().get("settings.data.open_another"));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> open.run());
        return new FormRow(texts().get("settings.data.another"), texts().get("settings.data.another.says"), button);
    }

    private FormRow place(String key, Path file) {
        Button copy = new Button(texts().get("settings.data.copy_place"));
        copy.getStyleClass().setAll("th-button");
        copy.setMnemonicParsing(false);
        copy.setMinWidth(Button.USE_PREF_SIZE);
        copy.setAccessibleText(texts().get("settings.data.copy_place.spoken", texts().get(key)));
        copy.setOnAction(
                _ -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, file.toString())));
        return new FormRow(texts().get(key), file.toString(), copy);
    }

    static Panel about(Texts texts, SettingEdits edits) {
        WordsPanel panel = new WordsPanel(texts, edits);
        panel.addCard(
                panel.said("settings.about.program"),
                panel.said("settings.about.clinician"),
                panel.said("settings.about.adults"),
                panel.said("settings.about.readers"));
        panel.addCard(
                panel.said("settings.about.network"),
                panel.said("settings.about.licences"),
                panel.said("settings.about.fonts"));
        return panel;
    }
}
