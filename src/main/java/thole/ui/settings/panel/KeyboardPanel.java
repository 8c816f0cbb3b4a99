package thole.ui.settings.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import thole.settings.Preferences;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.frame.ScreenAction;

/// The single letters: all of them on or off, and each with another letter where the person wants one, screen
/// by screen.
final class KeyboardPanel extends Panel {

    /// Where letters act, in the order of the sidebar; an action is named by its screen first.
    private static final List<String> SCREENS = List.of("today", "history", "measures", "safety", "caseload");

    private final Label refused = Labels.small("");
    private final List<ScreenAction> lettered;

    /// @param shortcuts shows all keys of the window
    KeyboardPanel(Texts texts, SettingEdits edits, Supplier<List<ScreenAction>> lettered, Runnable shortcuts) {
        super(texts, edits);
        this.lettered = lettered.get();
        Button all = new Button(texts.get("settings.keys.show"));
        all.getStyleClass().setAll("th-button");
        all.setMnemonicParsing(false);
        all.setOnAction(_ -> shortcuts.run());
        addCard(
                row("settings.keys", all),
                onOff(
                        "settings.letters",
                        now -> now.letters().on(),
                        (now, on) -> now.with(now.letters().withOn(on))));
        if (!this.lettered.isEmpty()) {
            refused.getStyleClass().add("settings-refused");
            SCREENS.forEach(screen ->
                    letters(texts.get("settings.letters." + screen), action -> screen.equals(screen(action))));
            letters(texts.get("settings.letters.elsewhere"), action -> !SCREENS.contains(screen(action)));
            getChildren().add(refused);
        }
    }

    private static String screen(ScreenAction action) {
        return action.id().replaceFirst("\\..*", "");
    }

    private void letters(String name, Predicate<ScreenAction> there) {
        List<Node> rows = lettered.stream().filter(there).map(this::letterRow).toList();
        if (!rows.isEmpty()) {
            Label heading = Labels.heading(name);
            addCard(Stream.concat(Stream.of(heading), rows.stream()).toArray(Node[]::new));
        }
    }

    private Node letterRow(ScreenAction action) {
        TextField letter = new TextField();
        letter.getStyleClass().add("settings-letter");
        letter.setAccessibleText(texts().get(action.textKey()));
        letter.setTextFormatter(new TextFormatter<>(KeyboardPanel::oneLetter));
        Button usual = new Button(texts().get("settings.letters.usual", action.letter()));
        usual.getStyleClass().setAll("th-link");
        usual.setMnemonicParsing(false);
        usual.setOnAction(_ ->
                edits().change("settings.letter", now -> now.with(now.letters().withUsual(action.id()))));
        letter.setText(of(action, edits().now()));
        letter.textProperty().subscribe(typed -> choose(action, typed));
        onFollow(now -> {
            letter.setText(of(action, now));
            letter.setDisable(!now.letters().on());
            usual.setVisible(!of(action, now).equals(action.letter()));
        });
        usual.setVisible(!letter.getText().equals(action.letter()));
        letter.setDisable(!edits().now().letters().on());
        HBox control = new HBox(usual, letter);
        control.getStyleClass().add("settings-letter-row");
        return new FormRow(texts().get(action.textKey()), "", control);
    }

    /// What is typed last takes the place of what was there.
    private static TextFormatter.Change oneLetter(TextFormatter.Change change) {
        String after = change.getControlNewText();
        if (after.codePointCount(0, after.length()) > 1) {
            String typed = change.getText();
            String last = typed.isEmpty() ? "" : typed.substring(typed.offsetByCodePoints(typed.length(), -1));
            change.setRange(0, change.getControlText().length());
            change.setText(last);
            change.selectRange(last.length(), last.length());
        }
        return change;
    }

    private static String of(ScreenAction action, Preferences now) {
        return now.letters().own().getOrDefault(action.id(), action.letter());
    }

    private void choose(ScreenAction action, String typed) {
        String letter = typed.strip().toLowerCase(texts().locale());
        if (letter.isEmpty() || letter.equalsIgnoreCase(of(action, edits().now()))) {
            return;
        }
        Optional<ScreenAction> taken = lettered.stream()
                .filter(other -> !other.id().equals(action.id()) && where(other).equals(where(action)))
                .filter(other -> of(other, edits().now()).equalsIgnoreCase(letter))
                .findFirst();
        refused.setText(taken.map(other -> texts().get("settings.letters.taken", letter, texts().get(other.textKey())))
                .orElse(""));
        if (taken.isEmpty()) {
            edits().change("settings.letter", now -> now.with(now.letters().withOwn(action.id(), letter)));
        }
    }

    /// Letters of different screens never meet, nor do those of different questions: `today.flare`,
    /// `today.quality.fair`.
    private static String where(ScreenAction action) {
        int dot = action.id().lastIndexOf('.');
        return dot < 0 ? action.id() : action.id().substring(0, dot);
    }
}
