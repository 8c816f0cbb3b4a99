package thole.ui.shell.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;

/// Every command by name: type a part of it, choose with the arrow keys, Enter runs it.
public final class CommandList extends VBox {

    private final Texts texts;
    private final List<Command> all;
    private final Runnable close;
    private final TextField find = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Label count = Labels.caption("");

    /// @param close called before a chosen command runs
    public CommandList(Texts texts, List<Command> all, Runnable close) {
        this.texts = texts;
        this.all = List.copyOf(all);
        this.close = close;
        getStyleClass().addAll("th-sheet", "th-commands");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText(texts.get("shell.commands"));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        find.setPromptText(texts.get("shell.commands.find"));
        find.setAccessibleText(texts.get("shell.commands.find"));
        find.textProperty().subscribe(this::show);
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setAccessibleText(texts.get("shell.commands"));
        list.setCellFactory(_ -> new Row());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                runChosen();
                event.consume();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(Labels.heading(texts.get("shell.commands")), find, list, count);
    }

    /// What takes the focus.
    public Node first() {
        return find;
    }

    private void show(String asked) {
        List<String> parts =
                Arrays.asList(asked.strip().toLowerCase(texts.locale()).split("\\s+", -1));
        list.getItems()
                .setAll(all.stream().filter(command -> contains(command, parts)).toList());
        list.getSelectionModel().selectFirst();
        count.setText(texts.get("shell.commands.count", list.getItems().size()));
    }

    private boolean contains(Command command, List<String> parts) {
        String name = command.name().toLowerCase(texts.locale());
        String keys = command.shortcut().toLowerCase(Locale.ROOT);
        return parts.stream().allMatch(part -> name.contains(part) || keys.contains(part));
    }

    private void pressed(KeyEvent event) {
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.DOWN -> choose(1);
            case KeyCode.UP -> choose(-1);
            case KeyCode.ENTER -> runChosen();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    private void choose(int step) {
        int next = Math.clamp(
                list.getSelectionModel().getSelectedIndex() + (long) step,
                0,
                Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 2));
    }

    private void runChosen() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            close.run();
            chosen.run().run();
        }
    }

    /// A command with its keys at the right.
    private final class Row extends ListCell<Command> {

        Row() {
            setOnMouseClicked(event -> {
                if (!isEmpty() && event.isStillSincePress()) {
                    runChosen();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = Labels.body(command.name());
            Region between = new Region();
            HBox.setHgrow(between, Priority.ALWAYS);
            HBox row = new HBox(name, between);
            row.getStyleClass().add("th-command");
            if (!command.keys().isEmpty()) {
                row.getChildren().add(new KeyCap(command.keys().getFirst()));
            }
            setGraphic(row);
            setAccessibleText(texts.get("shell.commands.spoken", command.name(), command.shortcut()));
        }
    }
}
