package thole.ui.settings.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import thole.model.Checked;
import thole.model.Problem;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.Factor;
import thole.model.factor.FactorName;
import thole.model.factor.ReadyMade;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.OwnFactorFields;
import thole.ui.kit.form.ReadyMadeRows;
import thole.ui.settings.panel.PlanEdits.Asked;
import thole.ui.settings.panel.PlanEdits.Kept;
import thole.ui.settings.panel.PlanEdits.Lists;

/// What a check-in asks and in which order: the built-in factors, ready-made ones that can be turned on, and the
/// person's own.
final class FactorsPanel extends Panel {

    private final PlanEdits plans;
    private final Label refused = Labels.small("");

    FactorsPanel(Texts texts, SettingEdits edits, PlanEdits plans) {
        super(texts, edits);
        this.plans = plans;
        refused.getStyleClass().add("settings-refused");
        refused.setId("refused");
        draw(plans.kept().get());
    }

    void draw(Kept kept) {
        getChildren().clear();
        refused.setText(plans.refused().get().map(texts()::say).orElse(""));
        addCard(Stream.concat(
                        Stream.of(Labels.heading(texts().get("settings.asked"))),
                        codes(kept).stream().map(code -> asked(kept, code)))
                .toArray(Node[]::new));
        addCard(Stream.concat(
                        Stream.of(Labels.heading(texts().get("settings.ready"))),
                        Arrays.stream(ReadyMade.values()).map(ready -> ready(kept, ready)))
                .toArray(Node[]::new));
        addCard(Stream.concat(
                        Stream.of(Labels.heading(texts().get("settings.own"))),
                        Stream.concat(kept.own().stream().map(this::own), Stream.of(fresh(), refused)))
                .toArray(Node[]::new));
    }

    /// Those asked, those under *More*, then the rest that the journal knows, ready-made ones only while they are on.
    private static List<String> codes(Kept kept) {
        List<String> all = new ArrayList<>(kept.plan().asked());
        all.addAll(kept.plan().more());
        Stream.concat(
                        Arrays.stream(Factor.values()).map(Factor::code),
                        kept.own().stream()
                                .filter(entry -> entry.content().preset().isEmpty())
                                .map(entry -> entry.id().toString()))
                .filter(code -> !all.contains(code))
                .forEach(all::add);
        return all;
    }

    private String name(Kept kept, String code) {
        return kept.own().stream()
                .filter(entry -> entry.id().toString().equals(code))
                .map(entry -> entry.content().name().text())
                .findFirst()
                .orElseGet(() -> texts().has("factor." + code) ? texts().get("factor." + code) : code);
    }

    private Node asked(Kept kept, String code) {
        String name = name(kept, code);
        SegmentedChoice<Asked> how = new SegmentedChoice<>(
                name,
                Arrays.stream(Asked.values())
                        .map(value -> new Segment<>(value, word("settings.asked", value)))
                        .toList(),
                value -> plans.ask(code, value));
        how.show(Lists.how(kept.plan(), code));
        how.setId("ask-" + code);
        HBox control = new HBox(how, arrow(code, name, -1, kept), arrow(code, name, 1, kept));
        control.getStyleClass().add("settings-asked");
        return new FormRow(name, "", control);
    }

    private Button arrow(String code, String name, int step, Kept kept) {
        Button arrow = new Button();
        arrow.setGraphic((step < 0 ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN).node());
        arrow.getStyleClass().setAll("th-icon-button");
        String spoken = texts().get(step < 0 ? "settings.move_up" : "settings.move_down", name);
        arrow.setAccessibleText(spoken);
        arrow.setTooltip(new Tooltip(spoken));
        arrow.setId((step < 0 ? "up-" : "down-") + code);
        arrow.setDisable(Lists.moved(kept.plan(), code, step).equals(kept.plan()));
        arrow.setOnAction(_ -> plans.move(code, step));
        return arrow;
    }

    private Node ready(Kept kept, ReadyMade ready) {
        boolean on = kept.made(ready)
                .filter(entry -> kept.isAsked(entry.id().toString()))
                .isPresent();
        return ReadyMadeRows.row(texts(), ready, on, wanted -> {
            if (wanted) {
                plans.turnOn(ready);
            } else {
                kept.made(ready).ifPresent(entry -> plans.ask(entry.id().toString(), Asked.NOT));
            }
        });
    }

    private Node own(Entry<CustomFactor> entry) {
        TextField name = new TextField(entry.content().name().text());
        name.setAccessibleText(texts().get("settings.own.name"));
        name.setId("name-" + entry.id());
        Button rename =
                button("settings.own.rename", () -> check(name.getText(), checked -> plans.rename(entry, checked)));
        rename.setAccessibleText(
                texts().get("settings.own.rename.spoken", entry.content().name().text()));
        name.setOnAction(_ -> rename.fire());
        Button retire = button("settings.own.retire", () -> plans.ask(entry.id().toString(), Asked.NOT));
        retire.setAccessibleText(
                texts().get("settings.own.retire.spoken", entry.content().name().text()));
        retire.setDisable(!plans.kept().get().isAsked(entry.id().toString()));
        HBox control = new HBox(name, rename, retire);
        control.getStyleClass().add("settings-asked");
        return new FormRow(
                entry.content().name().text(),
                ReadyMadeRows.about(
                        texts(), entry.content().purpose(), entry.content().isPrivate()),
                control);
    }

    private Node fresh() {
        return new OwnFactorFields(
                texts(), OwnFactorFields.Draft.EMPTY, new OwnFactorFields.Ways(plans::make, plans::refuse, _ -> {}));
    }

    private void check(String raw, Consumer<FactorName> then) {
        switch (FactorName.check(raw)) {
            case Checked.Accepted<FactorName>(FactorName name) -> then.accept(name);
            case Checked.Refused<FactorName>(List<Problem> problems) -> plans.refuse(problems.getFirst());
        }
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(texts().get(key));
        button.getStyleClass().setAll("th-button");
        button.setMnemonicParsing(false);
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
