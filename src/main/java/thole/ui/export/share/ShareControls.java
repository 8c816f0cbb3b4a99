package thole.ui.export.share;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import thole.exchange.share.SharePart;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.form.DateField;
import thole.ui.kit.form.Ticks;

/// What the person chooses to hand over: days, factors, what else, a name.
final class ShareControls extends VBox {

    private static final List<SharePart> ELSE = List.of(
            SharePart.WORDS, SharePart.TREATMENTS, SharePart.SAFETY_ANSWERS, SharePart.NOTES, SharePart.LIFE_EVENTS);

    private final Texts texts;
    private final ShareViewModel model;
    private final DateField from;
    private final DateField to;
    private final VBox factors = new VBox();
    private final VBox secrets = new VBox();
    private final VBox secretGroup;
    private final Map<SharePart, CheckBox> parts = new EnumMap<>(SharePart.class);
    private final TextField name = new TextField();
    private List<FactorLine> offered = List.of();

    ShareControls(Texts texts, ShareViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().addAll("th-card", "export-controls", "th-region");
        from = new DateField(texts, texts.get("sharing.from"), LocalDate.EPOCH);
        from.setValue(null);
        from.getStyleClass().add("th-focus-first");
        to = new DateField(texts, texts.get("sharing.to"), LocalDate.EPOCH);
        to.setValue(null);
        from.valueProperty().subscribe((_, day) -> model.wish(wish().from(day)));
        to.valueProperty().subscribe((_, day) -> model.wish(wish().to(day)));
        FlowPane days = new FlowPane(field("sharing.from", from), field("sharing.to", to));
        days.getStyleClass().add("export-days");
        name.setAccessibleText(texts.get("sharing.name"));
        name.setAccessibleHelp(texts.get("sharing.name.help"));
        name.textProperty().subscribe((_, typed) -> model.wish(wish().called(typed)));
        factors.getStyleClass().add("export-ticks");
        secrets.getStyleClass().add("export-ticks");
        secretGroup = group("sharing.private", muted("sharing.private.help"), secrets);
        getChildren()
                .setAll(
                        group("sharing.period", days, muted("sharing.period.help")),
                        group("sharing.factors", factors),
                        secretGroup,
                        group("sharing.else", others()),
                        group("sharing.name", name, muted("sharing.name.help")));
    }

    private VBox others() {
        VBox all = new VBox();
        all.getStyleClass().add("export-ticks");
        for (SharePart part : ELSE) {
            String key = "sharing.part." + part.name().toLowerCase(Locale.ROOT);
            CheckBox box = Ticks.box(texts.get(key), goes -> model.wish(wish().with(part, goes)));
            parts.put(part, box);
            all.getChildren().add(box);
        }
        return all;
    }

    private ShareWish wish() {
        return model.state().get().wish();
    }

    private VBox field(String key, Node control) {
        Label label = Labels.small(texts.get(key));
        return new VBox(label, control);
    }

    private VBox group(String key, Node... content) {
        List<Node> all = new ArrayList<>();
        all.add(Labels.heading(texts.get(key)));
        all.addAll(List.of(content));
        VBox group = new VBox();
        group.getChildren().setAll(all);
        group.getStyleClass().add("export-group");
        return group;
    }

    private Label muted(String key) {
        Label label = Labels.small(texts.get(key));
        label.getStyleClass().add("th-muted");
        return label;
    }

    void follow(Subscriptions subscriptions) {
        subscriptions.follow(model.state(), this::render);
    }

    @Override
    public void requestFocus() {
        from.requestFocus();
    }

    private void render(ShareState state) {
        ShareWish wish = state.wish();
        setDisable(state.stage() != ShareState.Stage.CHOOSING);
        offer(state.factors());
        for (VBox boxes : List.of(factors, secrets)) {
            boxes.getChildren().forEach(node -> {
                if (node instanceof CheckBox box && box.getUserData() instanceof FactorLine line) {
                    box.setSelected(wish.has(line));
                }
            });
        }
        parts.forEach((part, box) -> box.setSelected(wish.has(part)));
        if (!name.getText().equals(wish.name())) {
            name.setText(wish.name());
        }
    }

    private void offer(List<FactorLine> next) {
        if (next.equals(offered)) {
            return;
        }
        offered = next;
        factors.getChildren().setAll(boxes(next, false));
        secrets.getChildren().setAll(boxes(next, true));
        boolean any = !secrets.getChildren().isEmpty();
        secretGroup.setVisible(any);
        secretGroup.setManaged(any);
    }

    private List<CheckBox> boxes(List<FactorLine> lines, boolean secret) {
        return lines.stream()
                .filter(line -> line.isPrivate() == secret)
                .map(line -> {
                    CheckBox box = Ticks.box(line.name(texts), goes -> model.wish(wish().withFactor(line, goes)));
                    box.setUserData(line);
                    return box;
                })
                .toList();
    }
}
