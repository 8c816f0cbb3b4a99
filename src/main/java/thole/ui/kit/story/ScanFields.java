package thole.ui.kit.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.model.entry.Imaging;
import thole.model.story.ImagingKind;
import thole.model.story.ImagingResult;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks what the person was told about a scan; the program reads no scans.
public final class ScanFields extends VBox {

    /// Nothing was entered before.
    public static final Imaging NONE =
            new Imaging(Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing(), Answer.missing());

    private final Texts texts;
    private final Imaging before;
    private final ToggleGroup result = new ToggleGroup();
    private final ComboBox<ImagingKind> kind = new ComboBox<>();
    private final MonthField when;
    private final TextField words = new TextField();

    /// @param before what was entered before, with missing answers where nothing was
    public ScanFields(Texts texts, Imaging before) {
        this.texts = texts;
        this.before = before;
        getStyleClass().add("th-story");
        when = new MonthField(texts, texts.get("signs.scan.when"), before.date());
        fillIn();
        VBox choices = new VBox();
        choices.getStyleClass().add("th-story-choices");
        choices.setAccessibleText(texts.get("signs.scan.question"));
        for (ImagingResult value : ImagingResult.values()) {
            choices.getChildren().add(choice(value));
        }
        getChildren()
                .setAll(
                        Labels.heading(texts.get("signs.scan.question")),
                        choices,
                        Labels.caption(texts.get("signs.scan.optional")),
                        kind,
                        when,
                        words);
    }

    private void fillIn() {
        kind.getItems().setAll(ImagingKind.values());
        kind.setConverter(new Names(texts));
        kind.setPromptText(texts.get("signs.scan.kind"));
        kind.setAccessibleText(texts.get("signs.scan.kind"));
        before.kind().given().ifPresent(kind::setValue);
        words.setText(before.words().given().orElse(""));
        words.setPromptText(texts.get("signs.scan.words"));
        words.setAccessibleText(texts.get("signs.scan.words"));
    }

    private RadioButton choice(ImagingResult value) {
        RadioButton button = new RadioButton(texts.get("signs.scan." + lower(value)));
        button.setUserData(value);
        button.setMnemonicParsing(false);
        button.setToggleGroup(result);
        button.setSelected(before.result().given().filter(value::equals).isPresent());
        return button;
    }

    @Override
    public void requestFocus() {
        Toggle chosen =
                result.getSelectedToggle() == null ? result.getToggles().getFirst() : result.getSelectedToggle();
        ((RadioButton) chosen).requestFocus();
    }

    /// What is entered now; a scan without what was told of it is not whole.
    public Told<Imaging> told(LocalDate today) {
        MonthInput month = when.input(today);
        if (month instanceof MonthInput.Wrong(String key)) {
            when.requestFocus();
            return new Told.Wrong<>(key);
        }
        Answer<ImagingKind> named = kind.getValue() == null ? Answer.missing() : Answer.typed(kind.getValue());
        if (result.getSelectedToggle() != null) {
            ImagingResult chosen = (ImagingResult) result.getSelectedToggle().getUserData();
            return new Told.Given<>(
                    new Imaging(month.answer(), named, before.part(), Answer.typed(chosen), StoryFields.words(words)));
        }
        boolean empty = month instanceof MonthInput.Empty
                && !named.isGiven()
                && words.getText().isBlank();
        if (empty) {
            return new Told.Nothing<>();
        }
        requestFocus();
        return new Told.Wrong<>("signs.scan.choose");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static final class Names extends StringConverter<ImagingKind> {

        private final Texts texts;

        private Names(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String toString(@Nullable ImagingKind value) {
            return value == null ? "" : texts.get("signs.scan.kind." + lower(value));
        }

        @Override
        public @Nullable ImagingKind fromString(String name) {
            return List.of(ImagingKind.values()).stream()
                    .filter(value -> toString(value).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
