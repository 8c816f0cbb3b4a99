package thole.ui.kit.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.text.Texts;

/// A month of a year, chosen and typed; both can stay empty.
final class MonthField extends HBox {

    private static final int YEAR_DIGITS = 4;

    private final ComboBox<Month> month = new ComboBox<>();
    private final TextField year = new TextField();
    private final Answer<LocalDate> before;

    /// @param question what is asked, for a screen reader
    MonthField(Texts texts, String question, Answer<LocalDate> before) {
        this.before = before;
        getStyleClass().add("th-story-month");
        month.getItems().setAll(List.of(Month.values()));
        month.setConverter(new Names(texts.locale()));
        month.setPromptText(texts.get("signs.month.month"));
        month.setAccessibleText(question + " " + texts.get("signs.month.month"));
        month.setVisibleRowCount(Month.values().length);
        year.setPromptText(texts.get("signs.month.year"));
        year.setAccessibleText(question + " " + texts.get("signs.month.year"));
        year.setPrefColumnCount(YEAR_DIGITS);
        before.given().ifPresent(date -> {
            month.setValue(date.getMonth());
            year.setText(String.format(Locale.ROOT, "%04d", date.getYear()));
        });
        getChildren().setAll(month, year);
    }

    MonthInput input(LocalDate today) {
        return MonthInput.of(month.getValue(), year.getText(), today, before);
    }

    @Override
    public void requestFocus() {
        month.requestFocus();
    }

    private static final class Names extends StringConverter<Month> {

        private final Locale locale;

        private Names(Locale locale) {
            this.locale = locale;
        }

        @Override
        public String toString(@Nullable Month value) {
            return value == null ? "" : value.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        }

        @Override
        public @Nullable Month fromString(String name) {
            return List.of(Month.values()).stream()
                    .filter(value -> toString(value).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
