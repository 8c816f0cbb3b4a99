package thole.ui.measures;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.form.ItemType;
import thole.report.measure.MeasureWords;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.form.DateField;

/// A total that was worked out elsewhere, with its date.
final class TotalView extends VBox {

    private final Texts texts;
    private final MeasuresModel model;
    private final MeasureWords words;
    private final HelpLineCard help;
    private final ComboBox<Instrument> instrument = new ComboBox<>();
    private final CheckBox mood = new CheckBox();
    private final NumberField total;
    private final DateField date;
    private final Label facts = Labels.small("");
    private final Label meaningful = Labels.caption("");

    /// @param code of the instrument that is chosen to begin with; empty for none
    TotalView(Texts texts, MeasuresModel model, String code, HelpLineCard help) {
        this.texts = texts;
        this.model = model;
        this.help = help;
        words = new MeasureWords(texts);
        total = new NumberField(
                texts.get("measures.total.total"),
                new ItemType.Amount(false, Optional.empty()),
                texts.locale(),
                _ -> {});
        boolean wanted = model.isMoodWanted() || code.equals(Instruments.MOOD_AND_WORRY);
        instrument.setConverter(new Names());
        instrument.setAccessibleText(texts.get("measures.total.instrument"));
        instrument.getStyleClass().add("measures-instrument");
        instrument.valueProperty().subscribe(this::chosen);
        mood.setText(texts.get("measures.total.mood"));
        mood.setMnemonicParsing(false);
        mood.setWrapText(true);
        mood.setMinHeight(USE_PREF_SIZE);
        mood.selectedProperty().subscribe(this::offer);
        mood.setSelected(wanted);
        date = new DateField(texts, texts.get("measures.date"), model.today());
        getStyleClass().add("measures-page");
        getChildren().setAll(form(), help);
        instrument.getItems().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .ifPresent(instrument::setValue);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Card form() {
        FlowPane buttons = new FlowPane(
                Buttons.primary(texts.get("measures.save"), this::save),
                Buttons.plain(texts.get("measures.cancel"), model::overview));
        buttons.getStyleClass().add("measures-buttons");
        Card card = Card.titled(
                texts.get("measures.total.title"),
                labelled("measures.total.instrument", instrument),
                facts,
                meaningful,
                labelled("measures.total.total", total),
                labelled("measures.date", date),
                mood,
                buttons);
        card.getStyleClass().add("measures-questions");
        return card;
    }

    private VBox labelled(String key, Node field) {
        VBox box = new VBox(Labels.small(texts.get(key)), field);
        box.getStyleClass().add("measures-field");
        return box;
    }

    private void offer(boolean withMood) {
        Instrument before = instrument.getValue();
        instrument.getItems().setAll(model.instruments(withMood));
        instrument.setValue(instrument.getItems().contains(before) ? before : null);
    }

    private void chosen(@Nullable Instrument now) {
        boolean isMood = now != null && now.code().equals(Instruments.MOOD_AND_WORRY);
        show(help, isMood);
        show(facts, now != null);
        show(meaningful, now != null);
        if (now != null) {
            facts.setText(words.about(now)
                    .map(about -> texts.get("measures.total.facts", about, words.facts(now)))
                    .orElseGet(() -> words.facts(now)));
            meaningful.setText(words.meaningful(now));
        }
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    void focusFirst() {
        if (instrument.getValue() == null) {
            instrument.requestFocus();
        } else {
            total.requestFocus();
        }
    }

    private void save() {
        Instrument chosen = instrument.getValue();
        OptionalDouble number = total.number();
        LocalDate day = date.getValue();
        if (chosen == null) {
            model.say("measures.total.choose");
            instrument.requestFocus();
        } else if (number.isEmpty()) {
            model.say("measures.total.missing");
            total.requestFocus();
        } else if (day == null) {
            model.say("measures.date.missing");
            date.requestFocus();
        } else {
            model.saveTotal(chosen, day, number.getAsDouble());
        }
    }

    private void pressed(KeyEvent event) {
        boolean open = instrument.isShowing() || date.isShowing();
        if (event.getCode() == KeyCode.ENTER && !open && total.isFocused()) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !open && !(event.getTarget() instanceof Button)) {
            model.overview();
            event.consume();
        }
    }

    private final class Names extends StringConverter<Instrument> {

        @Override
        public String toString(@Nullable Instrument one) {
            return one == null ? "" : words.name(one);
        }

        @Override
        public @Nullable Instrument fromString(String name) {
            return instrument.getItems().stream()
                    .filter(one -> words.name(one).equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }
}
