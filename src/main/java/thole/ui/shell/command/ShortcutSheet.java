package thole.ui.shell.command;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;

/// The keys of the screen that is shown, and then those of the window.
public final class ShortcutSheet extends VBox {

    private final Button done;

    /// @param letters whether single letters act; a sentence says so where they do not
    public ShortcutSheet(Texts texts, List<Command> commands, boolean letters, Runnable close) {
        getStyleClass().addAll("th-sheet", "th-shortcuts");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("shell.shortcuts"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox groups = new VBox();
        groups.getStyleClass().add("th-shortcut-groups");
        for (Command.Kind kind : Command.Kind.values()) {
            List<Command> some = commands.stream()
                    .filter(command -> command.kind() == kind && !command.keys().isEmpty())
                    .toList();
            if (!some.isEmpty()) {
                groups.getChildren().add(group(texts, kind, some));
            }
        }
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("shell.shortcuts"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        done = new Button(texts.get("kit.close"));
        done.getStyleClass().setAll("th-button");
        done.setMnemonicParsing(false);
        done.setOnAction(_ -> close.run());
        Label about = Labels.caption(texts.get(letters ? "shell.shortcuts.letters" : "shell.shortcuts.no_letters"));
        getChildren().setAll(Labels.heading(texts.get("shell.shortcuts")), scroll, about, done);
    }

    /// What takes the focus.
    public Node first() {
        return done;
    }

    /// Two of its keys at most, of those that differ to the eye; the number pad does what the row of digits does.
    private static List<KeyCombination> told(Command command) {
        Set<String> seen = new HashSet<>();
        return command.keys().stream()
                .filter(keys -> !keys.getName().contains("Numpad") && seen.add(keys.getDisplayText()))
                .limit(2)
                .toList();
    }

    private static Node group(Texts texts, Command.Kind kind, List<Command> commands) {
        String name = texts.get("shell.shortcuts." + kind.name().toLowerCase(Locale.ROOT));
        VBox group = new VBox(Labels.heading(name));
        group.getStyleClass().add("th-shortcut-group");
        for (Command command : commands) {
            Label words = Labels.body(command.name());
            words.setAccessibleText(texts.get("shell.commands.spoken", command.name(), command.shortcut()));
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox row = new HBox(words, between);
            row.getStyleClass().add("th-command");
            told(command).forEach(keys -> row.getChildren().add(new KeyCap(keys)));
            group.getChildren().add(row);
        }
        return group;
    }
}
