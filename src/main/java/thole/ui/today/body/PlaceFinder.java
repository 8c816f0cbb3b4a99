package thole.ui.today.body;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.model.body.Region;
import thole.text.Texts;
import thole.ui.kit.Chip;
import thole.ui.kit.Icon;
import thole.ui.kit.key.KeyCap;

/// Every place by its name, as a way of its own beside the figure: what is typed brings up a few names, Enter marks the
/// first of them, Tab goes to the others, Escape empties the field.
public final class PlaceFinder extends VBox {

    private static final int MOST = 4;

    private final Texts texts;
    private final Consumer<Region> found;
    private final TextField field = new TextField();
    private final FlowPane matches = new FlowPane();

    /// @param key the letter that leads here
    /// @param found told which place was chosen
    public PlaceFinder(Texts texts, KeyCap key, Consumer<Region> found) {
        this.texts = texts;
        this.found = found;
        field.setPromptText(texts.get("today.find.prompt"));
        field.setAccessibleText(texts.get("today.find.prompt"));
        field.setAccessibleHelp(texts.get("today.find.help"));
        field.setMinWidth(0);
        field.textProperty().subscribe((_, text) -> offer(text));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(Icon.SEARCH.node(), field, key);
        line.getStyleClass().add("th-find");
        matches.getStyleClass().add("th-chips");
        getStyleClass().add("th-finder");
        getChildren().setAll(matches, line);
        offer("");
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
    }

    /// Something was typed here, and Enter is for the place that it names.
    public boolean isTyping() {
        return field.isFocused() && !field.getText().isBlank();
    }

    private void offer(String text) {
        List<Region> names = text.isBlank() ? List.of() : matching(text.strip());
        matches.getChildren()
                .setAll(names.stream()
                        .map(region -> Chip.action(Icon.PLUS, name(region), () -> choose(region)))
                        .toList());
        matches.setVisible(!names.isEmpty());
        matches.setManaged(!names.isEmpty());
    }

    /// Those that begin with the words first, then those that contain them all, by name.
    private List<Region> matching(String text) {
        String wanted = text.toLowerCase(texts.locale());
        Comparator<Region> byStart =
                Comparator.comparing(region -> !lower(region).startsWith(wanted));
        return Arrays.stream(Region.values())
                .filter(region -> Arrays.stream(wanted.split("[\\s,]+"))
                        .allMatch(word -> lower(region).contains(word)))
                .sorted(byStart.thenComparing(this::name, Collator.getInstance(texts.locale())))
                .limit(MOST)
                .toList();
    }

    private String lower(Region region) {
        return name(region).toLowerCase(texts.locale());
    }

    private String name(Region region) {
        return texts.get("region." + region.code().toLowerCase(Locale.ROOT));
    }

    private void choose(Region region) {
        field.clear();
        field.requestFocus();
        found.accept(region);
    }

    private void pressed(KeyEvent event) {
        boolean typed = !field.getText().isBlank();
        if (event.getCode() == KeyCode.ENTER && typed && !event.isShortcutDown()) {
            matching(field.getText().strip()).stream().findFirst().ifPresent(this::choose);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && typed) {
            field.clear();
            event.consume();
        }
    }
}
