package thole.ui.measures;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thole.model.entry.Measure;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Score;
import thole.report.Figures;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.form.DateField;

/// One questionnaire to be filled in: its questions one under the other, and what they come to so far.
final class FillInView extends VBox {

    private final Texts texts;
    private final MeasuresModel model;
    private final Supplier<FillIn> draft;
    private final QuestionRows rows;
    private final DateField date;
    private final Label soFar = Labels.lead("");

    /// @param draft what is answered so far, as the model has it
    FillInView(Texts texts, MeasuresModel model, Supplier<FillIn> draft, HelpLineCard help) {
        this.texts = texts;
        this.model = model;
        this.draft = draft;
        Questionnaire form = draft.get().form();
        rows = new QuestionRows(texts, draft, model::answer);
        date = new DateField(texts, texts.get("measures.date"), draft.get().date());
        getStyleClass().add("measures-page");
        if (form.code().equals(Instruments.MOOD_AND_WORRY)) {
            getChildren().add(help);
        }
        Card card = new Card(Labels.heading(form.title()));
        card.getStyleClass().add("measures-questions");
        card.getChildren().addAll(rows.nodes());
        if (form.code().equals(Measure.IMPORTANT_ACTIVITIES)) {
            card.getChildren().addAll(activityNaming(form.items().isEmpty()));
        }
        if (!form.origin().copyright().isEmpty()) {
            card.getChildren().add(Labels.caption(form.origin().copyright()));
        }
        getChildren().addAll(card, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(draft.get());
    }

    private Node foot() {
        date.valueProperty().subscribe((_, day) -> {
            if (day != null) {
                model.answer(draft.get().on(day));
            }
        });
        Button save = Buttons.primary(texts.get("measures.save"), this::save);
        Button leave = Buttons.plain(texts.get("measures.cancel"), model::overview);
        FlowPane buttons = new FlowPane(save, leave);
        buttons.getStyleClass().add("measures-buttons");
        Card foot = new Card(soFar, new VBox(Labels.small(texts.get("measures.date")), date), buttons);
        foot.getStyleClass().add("measures-foot");
        return foot;
    }

    private List<Node> activityNaming(boolean first) {
        Label scale = Labels.small(texts.get(first ? "measures.activities.first" : "measures.activities.scale"));
        if (!model.hasRoomForActivity()) {
            return List.of(scale);
        }
        TextField name = new TextField();
        name.setPromptText(texts.get("measures.activities.name"));
        name.setAccessibleText(texts.get("measures.activities.name"));
        name.getStyleClass().add("measures-words");
        Button add = Buttons.plain(texts.get("measures.activities.add"), () -> model.nameActivity(name.getText()));
        name.setOnAction(_ -> add.fire());
        HBox row = new HBox(name, add);
        row.getStyleClass().add("measures-naming");
        return List.of(scale, row);
    }

    /// Says what the answers come to.
    void show(FillIn now) {
        soFar.setText(said(now));
        soFar.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private String said(FillIn now) {
        Figures figures = new Figures(texts.locale());
        Optional<ScoreRange> range = now.form().range();
        double lowest = range.map(ScoreRange::lowest).orElse(0.0);
        double highest = range.map(ScoreRange::highest).orElse(0.0);
        return switch (now.score()) {
            case Score.Total(double value, int missing)
            when missing == 0 -> texts.get("measures.fill.total", figures.recorded(value), lowest, highest);
            case Score.Total(double value, int missing) ->
                texts.get("measures.fill.total.missing", figures.recorded(value), lowest, highest, missing);
            case Score.NotYet(int missing) -> texts.get("measures.fill.not_yet", missing);
            case Score.NoneHere() -> texts.get("measures.fill.none");
        };
    }

    void focusFirst() {
        if (rows.stops().isEmpty()) {
            date.requestFocus();
        } else {
            rows.stops().getFirst().requestFocus();
        }
    }

    private void save() {
        if (rows.unreadable() > 0) {
            model.say("measures.fill.unreadable", rows.unreadable());
        } else {
            model.save(draft.get());
        }
    }

    /// Enter saves, except where it is for a button, the name of an activity or the calendar.
    private void pressed(KeyEvent event) {
        boolean ours = event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button);
        boolean elsewhere = date.isFocused()
                || date.getEditor().isFocused()
                || (event.getTarget() instanceof TextField field && field.getOnAction() != null);
        if (ours && !elsewhere) {
            save();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !date.isShowing()) {
            model.overview();
            event.consume();
        }
    }
}
