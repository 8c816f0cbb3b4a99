package thole.ui.kit.form;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.model.Checked;
import thole.model.Problem;
import thole.model.entry.CustomFactor;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// Asks for a factor of the person’s own: what it is called, how it is answered, and whether it happens or is done
/// because of pain, which has to be said when it is made.
public final class OwnFactorFields extends FlowPane {

    private static final List<FactorScale> SCALES =
            List.of(new FactorScale.ZeroToTen(), new FactorScale.YesNo(), new FactorScale.Amount(""));

    private final Texts texts;
    private final TextField name = new TextField();
    private final Choice<FactorScale> scale;
    private final Choice<FactorPurpose> purpose;

    /// What is chosen and typed and has not become a factor.
    public record Draft(String name, FactorScale scale, FactorPurpose purpose) {

        public static final Draft EMPTY = new Draft("", SCALES.getFirst(), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS);
    }

    /// What becomes of what is entered.
    ///
    /// @param make given the factor
    /// @param refuse told why it is none
    /// @param changed told every change on the way
    public record Ways(Consumer<CustomFactor> make, Consumer<Problem> refuse, Consumer<Draft> changed) {}

    public OwnFactorFields(Texts texts, Draft before, Ways ways) {
        this.texts = texts;
        Runnable changed = () -> ways.changed().accept(draft());
        name.setText(before.name());
        name.setAccessibleText(texts.get("settings.own.name"));
        name.setId("new-name");
        scale = new Choice<>(
                texts.get("settings.own.scale"),
                SCALES,
                value -> scaleWord(texts, value),
                before.scale(),
                _ -> changed.run());
        purpose = new Choice<>(
                texts.get("settings.own.purpose"),
                List.of(FactorPurpose.values()),
                value -> purposeWord(texts, value),
                before.purpose(),
                _ -> changed.run());
        name.textProperty().subscribe(changed);
        Button add = new Button(texts.get("settings.own.add"));
        add.getStyleClass().setAll("th-button");
        add.setMnemonicParsing(false);
        add.setMinWidth(USE_PREF_SIZE);
        add.setId("add");
        add.setOnAction(_ -> check(ways));
        name.setOnAction(_ -> add.fire());
        getStyleClass().add("th-own-factor");
        getChildren()
                .setAll(
                        asked("settings.own.name", name),
                        asked("settings.own.scale", scale),
                        asked("settings.own.purpose", purpose),
                        add);
    }

    private Node asked(String key, Node control) {
        return new VBox(Labels.small(texts.get(key)), control);
    }

    private Draft draft() {
        return new Draft(name.getText(), scale.getValue(), purpose.getValue());
    }

    private void check(Ways ways) {
        switch (FactorName.check(name.getText())) {
            case Checked.Accepted<FactorName>(FactorName checked) ->
                ways.make()
                        .accept(new CustomFactor(
                                checked,
                                scale.getValue(),
                                purpose.getValue(),
                                FactorDirection.NEITHER,
                                FactorTime.DAY));
            case Checked.Refused<FactorName>(List<Problem> problems) ->
                ways.refuse().accept(problems.getFirst());
        }
    }

    private static String scaleWord(Texts texts, FactorScale scale) {
        return texts.get(
                switch (scale) {
                    case FactorScale.ZeroToTen _ -> "settings.own.scale.ten";
                    case FactorScale.YesNo _ -> "settings.own.scale.yes_no";
                    case FactorScale.Amount _ -> "settings.own.scale.amount";
                    case FactorScale.Steps _ -> "settings.own.scale";
                });
    }

    /// How it is answered, and what it was declared as.
    public static String about(Texts texts, CustomFactor factor) {
        return texts.get("settings.own.about", scaleWord(texts, factor.scale()), purposeWord(texts, factor.purpose()));
    }

    private static String purposeWord(Texts texts, FactorPurpose purpose) {
        return texts.get("settings.own.purpose." + purpose.name().toLowerCase(Locale.ROOT));
    }

    /// Ready for the next one.
    public void clear() {
        name.clear();
        scale.show(Draft.EMPTY.scale());
        purpose.show(Draft.EMPTY.purpose());
    }

    @Override
    public void requestFocus() {
        name.requestFocus();
    }
}
