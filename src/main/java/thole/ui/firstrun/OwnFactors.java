package thole.ui.firstrun;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import thole.model.entry.CustomFactor;
import thole.text.Texts;
import thole.ui.firstrun.Noted.Part;
import thole.ui.kit.FactorLook;
import thole.ui.kit.Icon;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.OwnFactorFields;

/// The person’s own factors, each to be taken out again, and what asks for another one, which unfolds.
final class OwnFactors extends VBox {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final VBox own = NotePage.column();
    private final Button another;
    private final OwnFactorFields fields;

    OwnFactors(Texts texts, FirstRunViewModel model) {
        this.texts = texts;
        this.model = model;
        another = NotePage.link(texts.get("firstrun.own"), Icon.PLUS, this::unfold);
        fields = new OwnFactorFields(
                texts,
                model.now().noted().draft(),
                new OwnFactorFields.Ways(
                        this::add,
                        problem -> model.refuse(Optional.of(problem)),
                        draft -> model.set(noted -> noted.withDraft(draft))));
        getStyleClass().add("firstrun-rows");
        getChildren().setAll(own, another, fields);
        draw();
        show();
    }

    private void draw() {
        own.getChildren().clear();
        for (CustomFactor factor : model.now().noted().own()) {
            own.getChildren().add(row(factor, own.getChildren().size()));
        }
    }

    private FormRow row(CustomFactor factor, int place) {
        String name = factor.name().text();
        Button out = new Button(texts.get("firstrun.own.remove"));
        out.getStyleClass().setAll("th-button");
        out.setMnemonicParsing(false);
        out.setMinWidth(USE_PREF_SIZE);
        out.setAccessibleText(texts.get("firstrun.own.remove.spoken", name));
        out.setOnAction(_ -> {
            model.set(noted -> noted.withOwn(factor, false));
            draw();
            (another.isVisible() ? another : fields).requestFocus();
        });
        FormRow row = new FormRow(name, OwnFactorFields.about(texts, factor), out);
        row.setLeft(NotePage.icon(FactorLook.ofCustom(place)));
        return row;
    }

    private void add(CustomFactor factor) {
        if (model.add(factor)) {
            draw();
            fields.clear();
            fields.requestFocus();
        }
    }

    private void unfold() {
        model.set(noted -> noted.unfolding(Part.OWN));
        show();
        fields.requestFocus();
    }

    private void show() {
        NotePage.show(fields, model.now().noted().isUnfolded(Part.OWN));
        NotePage.show(another, !fields.isVisible());
    }
}
