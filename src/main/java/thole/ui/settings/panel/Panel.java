package thole.ui.settings.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import thole.settings.Preferences;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.form.Choice;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.Switch;

/// One panel: cards of rows. What it shows follows the preferences, also where they are changed elsewhere.
public abstract class Panel extends VBox {

    private final Texts texts;
    private final SettingEdits edits;
    private final List<Consumer<Preferences>> followers = new ArrayList<>();

    Panel(Texts texts, SettingEdits edits) {
        this.texts = texts;
        this.edits = edits;
        getStyleClass().add("settings-panel");
    }

    final Texts texts() {
        return texts;
    }

    final SettingEdits edits() {
        return edits;
    }

    /// Shows the preferences of now.
    public void follow(Preferences now) {
        followers.forEach(follower -> follower.accept(now));
    }

    final void onFollow(Consumer<Preferences> follower) {
        followers.add(follower);
    }

    final void addCard(Node... rows) {
        Card card = new Card(rows);
        card.getStyleClass().add("settings-card");
        rows[rows.length - 1].getStyleClass().add("settings-last");
        getChildren().add(card);
    }

    /// Its name is the text of the key, its help that of the key and `.help`, where there is one.
    final FormRow row(String key, Node control) {
        return new FormRow(texts.get(key), texts.has(key + ".help") ? texts.get(key + ".help") : "", control);
    }

    /// A sentence that nothing can be done about here.
    final Node said(String key, Object... arguments) {
        return new FormRow(texts.get(key), texts.get(key + ".says", arguments), new VBox());
    }

    final FormRow onOff(String key, Predicate<Preferences> is, BiFunction<Preferences, Boolean, Preferences> with) {
        Switch control = new Switch(
                texts, texts.get(key), is.test(edits.now()), on -> edits.change(key, now -> with.apply(now, on)));
        onFollow(now -> control.show(is.test(now)));
        return row(key, control);
    }

    /// One of a few values side by side; the word of a value is the text of the key, a dot and its name.
    final <E extends Enum<E>> FormRow few(
            String key, List<E> values, Function<Preferences, E> is, BiFunction<Preferences, E, Preferences> with) {
        SegmentedChoice<E> control = new SegmentedChoice<>(
                texts.get(key),
                values.stream()
                        .map(value -> new Segment<>(value, word(key, value)))
                        .toList(),
                value -> edits.change(key, now -> with.apply(now, value)));
        control.show(is.apply(edits.now()));
        onFollow(now -> control.show(is.apply(now)));
        return row(key, control);
    }

    /// One of several values from a list.
    final <T> FormRow several(
            String key,
            List<T> values,
            Function<T, String> words,
            Function<Preferences, T> is,
            BiFunction<Preferences, T, Preferences> with) {
        Choice<T> control = new Choice<>(
                texts.get(key),
                values,
                words,
                is.apply(edits.now()),
                value -> edits.change(key, now -> with.apply(now, value)));
        onFollow(now -> control.show(is.apply(now)));
        return row(key, control);
    }

    final String word(String key, Enum<?> value) {
        return texts.get(key + "." + value.name().toLowerCase(Locale.ROOT));
    }

    final Node sentence(String key, Object... arguments) {
        return Labels.body(texts.get(key, arguments));
    }
}
