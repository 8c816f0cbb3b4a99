package thole.ui.firstrun;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.model.entry.CheckInPlan;
import thole.model.entry.CustomFactor;
import thole.model.factor.Factor;
import thole.model.factor.ReadyMade;
import thole.text.Texts;
import thole.ui.firstrun.Noted.Part;
import thole.ui.kit.FactorLook;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.OwnFactorFields;
import thole.ui.kit.form.ReadyMadeRows;
import thole.ui.kit.form.Switch;
import thole.ui.kit.frame.Room;

/// What a check-in is to ask: the usual questions and the person’s own at the left, ready-made ones at the right. Where
/// there is little room they stand one above the other, and the ready-made ones unfold.
final class NotePage extends VBox {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final VBox left = column();
    private final VBox own = column();
    private final VBox ready = column();
    private final Button more;
    private final Button another;
    private final OwnFactorFields fields;
    private @Nullable Pane panes;

    NotePage(Texts texts, FirstRunViewModel model) {
        this.texts = texts;
        this.model = model;
        more = link("firstrun.ready", Icon.CHEVRON_DOWN, this::unfoldReady);
        another = link("firstrun.own", Icon.PLUS, this::unfoldOwn);
        fields = new OwnFactorFields(
                texts,
                noted().draft(),
                new OwnFactorFields.Ways(
                        this::add,
                        problem -> model.refuse(Optional.of(problem)),
                        draft -> model.set(noted -> noted.withDraft(draft))));
        getStyleClass().add("firstrun-body");
        for (Factor factor : Factor.values()) {
            if (CheckInPlan.USUAL.asked().contains(factor.code())) {
                left.getChildren().add(row(factor));
            }
        }
        for (ReadyMade one : ReadyMade.values()) {
            ready.getChildren()
                    .add(ReadyMadeRows.row(
                            texts,
                            one,
                            noted().ready().contains(one),
                            on -> model.set(noted -> noted.withReady(one, on))));
        }
        drawOwn();
        left.getChildren().addAll(own, another, fields);
        show();
        Room.around(this).subscribe(room -> arrange(isWide(room)));
    }

    /// Two columns stand side by side.
    static boolean isWide(Room room) {
        return !room.isCompact() && !room.isStacked();
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("firstrun-rows");
        return column;
    }

    private Noted noted() {
        return model.now().noted();
    }

    private Button link(String key, Icon icon, Runnable action) {
        Button link = new Button(texts.get(key), icon.node("th-small"));
        link.getStyleClass().setAll("th-link", "firstrun-link");
        link.setContentDisplay(ContentDisplay.LEFT);
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> action.run());
        return link;
    }

    private FormRow row(Factor factor) {
        FactorLook look = FactorLook.of(factor);
        String name = texts.get(look.nameKey());
        Switch control = new Switch(
                texts,
                name,
                !noted().left().contains(factor.code()),
                on -> model.set(noted -> noted.withAsked(factor.code(), on)));
        FormRow row = new FormRow(name, texts.get("factor." + factor.code() + ".unit"), control);
        row.setLeft(icon(look));
        return row;
    }

    private static Node icon(FactorLook look) {
        StackPane icon = new StackPane(look.icon().node("th-factor-icon"));
        icon.getStyleClass().addAll("firstrun-icon", look.styleClass());
        return icon;
    }

    private void drawOwn() {
        own.getChildren().clear();
        for (CustomFactor factor : noted().own()) {
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
            drawOwn();
            (another.isVisible() ? another : fields).requestFocus();
        });
        FormRow row = new FormRow(name, OwnFactorFields.about(texts, factor), out);
        row.setLeft(icon(FactorLook.ofCustom(place)));
        return row;
    }

    private void add(CustomFactor factor) {
        if (model.add(factor)) {
            drawOwn();
            fields.clear();
            fields.requestFocus();
        }
    }

    private void unfoldOwn() {
        model.set(noted -> noted.unfolding(Part.OWN));
        show();
        fields.requestFocus();
    }

    private void unfoldReady() {
        model.set(noted -> noted.unfolding(Part.READY_MADE));
        show();
        ((FormRow) ready.getChildren().getFirst())
                .getChildren().stream().filter(Switch.class::isInstance).forEach(Node::requestFocus);
    }

    private void show() {
        boolean wide = panes instanceof HBox;
        show(fields, noted().isUnfolded(Part.OWN));
        show(another, !fields.isVisible());
        show(ready, wide || noted().isUnfolded(Part.READY_MADE));
        show(more, !ready.isVisible());
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private void arrange(boolean wide) {
        if (panes != null && panes instanceof HBox == wide) {
            return;
        }
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        panes = wide ? new HBox(left, beside()) : new VBox(left, more, ready);
        panes.getStyleClass().add("firstrun-columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        Label help = Labels.body(texts.get("firstrun.note.help"));
        Label pain = Labels.small(texts.get("firstrun.note.pain"));
        List.of(help, pain).forEach(words -> words.getStyleClass().add("th-muted"));
        VBox heading = new VBox(Labels.title(texts.get("firstrun.note")), help, pain);
        heading.getStyleClass().add("firstrun-heading");
        getChildren().setAll(List.of(heading, panes));
        show();
        if (focused != null && getScene().equals(focused.getScene())) {
            focused.requestFocus();
        }
    }

    /// As high as there is room, and scrolled by itself, so that what is chosen stays in sight.
    private Node beside() {
        ScrollPane scrolled = new ScrollPane(ready);
        scrolled.setFitToWidth(true);
        scrolled.setFocusTraversable(false);
        scrolled.getStyleClass().add("firstrun-asked");
        scrolled.setMinHeight(0);
        VBox.setVgrow(scrolled, Priority.ALWAYS);
        VBox column = new VBox(Labels.heading(texts.get("firstrun.ready")), scrolled);
        column.getStyleClass().add("firstrun-beside");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }
}
