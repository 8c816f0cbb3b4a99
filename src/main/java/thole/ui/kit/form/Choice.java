package thole.ui.kit.form;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One value from a list that unfolds.
public final class Choice<T> extends ComboBox<T> {

    private boolean showing;

    /// @param name what is chosen, for a screen reader
    /// @param words of a value
    public Choice(String name, List<T> values, Function<T, String> words, T now, Consumer<T> chosen) {
        getStyleClass().add("th-choice");
        setAccessibleText(name);
        getItems().setAll(values);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                return values.stream()
                        .filter(value -> words.apply(value).equals(text))
                        .findFirst()
                        .orElse(now);
            }
        });
        show(now);
        setOnAction(_ -> {
            T value = getValue();
            if (!showing && value != null) {
                chosen.accept(value);
            }
        });
    }

    /// Shows a value as chosen; nobody is told. One that is not in the list is added to it.
    public void show(T value) {
        showing = true;
        if (!getItems().contains(value)) {
            getItems().add(value);
        }
        setValue(value);
        showing = false;
    }
}
