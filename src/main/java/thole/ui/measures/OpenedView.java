package thole.ui.measures;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.exchange.fhir.QuestionnaireFile;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.report.measure.MeasureWords;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// A questionnaire that was read from a file: what it asks and how a total is made, before it is kept.
final class OpenedView extends VBox {

    private final Texts texts;
    private final MeasuresModel model;
    private final QuestionnaireFile.Opened file;
    private final Label comesTo = Labels.small("");
    private final NumberField missing;
    private final SegmentedChoice<Scoring.Method> method;
    private final SegmentedChoice<Direction> direction;
    private Questionnaire form;

    OpenedView(Texts texts, MeasuresModel model, QuestionnaireFile.Opened file) {
        this.texts = texts;
        this.model = model;
        this.file = file;
        form = file.form();
        int questions = form.questions().size();
        method = new SegmentedChoice<>(
                texts.get("measures.open.method"),
                List.of(
                        new Segment<>(Scoring.Method.NONE, texts.get("measures.open.none")),
                        new Segment<>(Scoring.Method.SUM, texts.get("measures.open.sum")),
                        new Segment<>(Scoring.Method.MEAN, texts.get("measures.open.mean"))),
                chosen -> choose(new Scoring(chosen, form.scoring().mostMissing()), form.direction()));
        missing = new NumberField(
                texts.get("measures.open.missing"),
                new ItemType.Amount(true, Optional.of(new ScoreRange(0, Math.max(1, questions - 1), true))),
                texts.locale(),
                number -> choose(new Scoring(form.scoring().method(), (int) number.orElse(0)), form.direction()));
        direction = new SegmentedChoice<>(
                texts.get("measures.open.direction"),
                List.of(
                        new Segment<>(Direction.HIGHER_IS_WORSE, texts.get("measures.open.worse")),
                        new Segment<>(Direction.HIGHER_IS_BETTER, texts.get("measures.open.better")),
                        new Segment<>(Direction.NOT_STATED, texts.get("measures.open.unknown"))),
                chosen -> choose(form.scoring(), chosen));
        getStyleClass().add("measures-page");
        getChildren().setAll(card(questions));
        choose(form.scoring(), form.direction());
        missing.show(OptionalDouble.of(form.scoring().mostMissing()));
    }

    private Card card(int questions) {
        Card card = new Card(Labels.heading(form.title()));
        card.getStyleClass().add("measures-questions");
        card.getChildren().add(Labels.body(texts.get("measures.open.questions", questions)));
        if (!form.origin().copyright().isEmpty()) {
            card.getChildren().add(Labels.caption(form.origin().copyright()));
        }
        if (!file.leftOut().isEmpty()) {
            card.getChildren()
                    .add(Labels.small(texts.get(
                            "measures.open.left_out",
                            file.leftOut().size(),
                            String.join(texts.get("measures.open.and"), file.leftOut()))));
        }
        if (!file.hasRule()) {
            card.getChildren()
                    .addAll(
                            Labels.small(texts.get("measures.open.rule")),
                            labelled("measures.open.method", method),
                            labelled("measures.open.missing", missing),
                            labelled("measures.open.direction", direction));
        }
        FlowPane buttons = new FlowPane(
                Buttons.primary(texts.get("measures.open.keep"), () -> model.keep(form)),
                Buttons.plain(texts.get("measures.cancel"), model::overview));
        buttons.getStyleClass().add("measures-buttons");
        card.getChildren().addAll(comesTo, buttons);
        return card;
    }

    private VBox labelled(String key, Node field) {
        VBox box = new VBox(Labels.small(texts.get(key)), field);
        box.getStyleClass().add("measures-field");
        return box;
    }

    private void choose(Scoring scoring, Direction towards) {
        form = form.scored(scoring, towards);
        method.show(scoring.method());
        direction.show(towards);
        comesTo.setText(comesTo());
    }

    private String comesTo() {
        if (form.scoring().method() == Scoring.Method.NONE) {
            return texts.get("measures.open.no_total");
        }
        return form.instrument()
                .map(instrument -> texts.get(
                        "measures.open.total",
                        form.counting().size(),
                        form.questions().size(),
                        new MeasureWords(texts).facts(instrument),
                        form.scoring().mostMissing()))
                .orElseGet(() -> texts.get("measures.open.nothing_counts"));
    }

    void focusFirst() {
        if (file.hasRule()) {
            lookup(".th-primary").requestFocus();
        } else {
            method.requestFocus();
        }
    }
}
