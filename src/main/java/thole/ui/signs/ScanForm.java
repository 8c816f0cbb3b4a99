package thole.ui.signs;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
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
final class ScanForm extends VBox implements InlineForm.Outcome, SignForms.Complaining {

    private final Texts texts;
    private final LocalDate today;
    private final Imaging before;
    private final Consumer<Optional<Imaging>> done;
    private final Runnable left;
    private final ToggleGroup result = new ToggleGroup();
    private final ComboBox<ImagingKind> kind = new ComboBox<>();
    private final MonthField when;
    private final TextField words = new TextField();
    private final InlineForm form;

    /// @param before what was entered before, with missing answers where nothing was
    /// @param done what the journal shall say: a scan, or none
    /// @param left the form was left without a change
    ScanForm(Texts texts, LocalDate today, Imaging before, Consumer<Optional<Imaging>> done, Runnable left) {
        this.texts = texts;
        this.today = today;
        this.before = before;
        this.done = done;
        this.left = left;
        when = new MonthField(texts, texts.get("signs.scan.when"), before.date());
        fillIn();
        form = new InlineForm(texts, fields(), before.result().isGiven(), this);
        getChildren().setAll(form);
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

    private List<Node> fields() {
        VBox choices = new VBox();
        choices.getStyleClass().add("signs-choices");
        choices.setAccessibleText(texts.get("signs.scan.question"));
        for (ImagingResult value : ImagingResult.values()) {
            choices.getChildren().add(choice(value));
        }
        return List.of(
                Labels.heading(texts.get("signs.scan.question")),
                choices,
                Labels.caption(texts.get("signs.scan.optional")),
                kind,
                when,
                words);
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

    @Override
    public void complain(String sentence) {
        form.complain(sentence);
    }

    @Override
    public void save() {
        MonthInput month = when.input(today);
        if (month instanceof MonthInput.Wrong(String key)) {
            form.complain(texts.get(key));
            when.requestFocus();
        } else if (result.getSelectedToggle() == null) {
            form.complain(texts.get("signs.scan.choose"));
            requestFocus();
        } else {
            ImagingResult chosen = (ImagingResult) result.getSelectedToggle().getUserData();
            Answer<ImagingKind> named = kind.getValue() == null ? Answer.missing() : Answer.typed(kind.getValue());
            done.accept(Optional.of(
                    new Imaging(month.answer(), named, before.part(), Answer.typed(chosen), StoryForm.words(words))));
        }
    }

    @Override
    public void cancel() {
        left.run();
    }

    @Override
    public void remove() {
        done.accept(Optional.empty());
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
