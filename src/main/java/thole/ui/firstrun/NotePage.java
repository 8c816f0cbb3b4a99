package thole.ui.firstrun;

import java.util.List;
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
import thole.model.factor.Factor;
import thole.model.factor.ReadyMade;
import thole.text.Texts;
import thole.ui.firstrun.Noted.Part;
import thole.ui.kit.FactorLook;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.form.FormRow;
import thole.ui.kit.form.ReadyMadeRows;
import thole.ui.kit.form.Switch;
import thole.ui.kit.frame.Room;

/// What a check-in is to ask: the usual questions and the person’s own at the left, ready-made ones at the right. Where
/// there is little room they stand one above the other, and the ready-made ones unfold.
final class NotePage extends VBox {

    private final Texts texts;
    private final FirstRunViewModel model;
    private final VBox left = column();
    private final VBox ready = column();
    private final Button more;
    private @Nullable Pane panes;

    NotePage(Texts texts, FirstRunViewModel model) {
        this.texts = texts;
        this.model = model;
        more = link(texts.get("firstrun.ready"), Icon.CHEVRON_DOWN, this::unfoldReady);
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
        left.getChildren().add(new OwnFactors(texts, model));
        show();
        Room.around(this).subscribe(room -> arrange(isWide(room)));
    }

    /// Two columns stand side by side.
    static boolean isWide(Room room) {
        return !room.isCompact() && !room.isStacked();
    }

    static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("firstrun-rows");
        return column;
    }

    private Noted noted() {
        return model.now().noted();
    }

    static Button link(String words, Icon icon, Runnable action) {
        Button link = new Button(words, icon.node("th-small"));
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

    static Node icon(FactorLook look) {
        StackPane icon = new StackPane(look.icon().node("th-factor-icon"));
        icon.getStyleClass().addAll("firstrun-icon", look.styleClass());
        return icon;
    }

    private void unfoldReady() {
        model.set(noted -> noted.unfolding(Part.READY_MADE));
        show();
        ((FormRow) ready.getChildren().getFirst())
                .getChildren().stream().filter(Switch.class::isInstance).forEach(Node::requestFocus);
    }

    private void show() {
        boolean wide = panes instanceof HBox;
        show(ready, wide || noted().isUnfolded(Part.READY_MADE));
        show(more, !ready.isVisible());
    }

    static void show(Node node, boolean now) {
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
