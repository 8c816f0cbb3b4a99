package thole.ui.firstrun;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.Room;
import thole.ui.kit.key.KeyCap;

/// The card that every question stands on: how far the first run is, what is asked, and the way back and on.
final class StepPage extends VBox {

    private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");
    private static final PseudoClass PASSED = PseudoClass.getPseudoClass("passed");
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /// What is left of the page above and below what has the focus.
    private static final double MARGIN = 8;

    private final Texts texts;
    private final HBox dots = new HBox();
    private final Label where = Labels.caption("");
    private final VBox body = new VBox();
    private final ScrollPane asked = new ScrollPane(body);
    private final Label refused = Labels.small("");
    private final Button next = new Button();
    private Step step = Step.BEGIN;

    StepPage(Texts texts, Runnable goBack, Runnable goOn) {
        this.texts = texts;
        getStyleClass().addAll("th-canvas", "firstrun-page");
        dots.getStyleClass().add("firstrun-dots");
        refused.getStyleClass().add("firstrun-wrong");
        body.getStyleClass().add("firstrun-body");
        asked.setFitToWidth(true);
        asked.setFocusTraversable(false);
        asked.getStyleClass().add("firstrun-asked");
        asked.prefViewportHeightProperty().bind(body.heightProperty());
        Card card = new Card(new HBox(dots, where), asked, refused, foot(goBack, goOn));
        card.getStyleClass().add("firstrun-card");
        card.setMinHeight(0);
        getChildren().setAll(card);
        refuse("");
        Room.around(this).subscribe(_ -> fit());
    }

    private Node foot(Runnable goBack, Runnable goOn) {
        Button back = new Button(texts.get("firstrun.back"));
        back.getStyleClass().setAll("th-button");
        back.setMnemonicParsing(false);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> goBack.run());
        next.getStyleClass().setAll("th-primary", "th-focus-first");
        next.setMnemonicParsing(false);
        next.setGraphic(new KeyCap(KeyCode.ENTER.getName()));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(_ -> goOn.run());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(back, between, next);
        foot.getStyleClass().add("firstrun-foot");
        return foot;
    }

    /// Whether that is the button that goes on.
    boolean goesOn(Object control) {
        return next.equals(control);
    }

    void turnTo(Step now, List<Node> questions) {
        step = now;
        where.setText(texts.get("firstrun.step", now.number(), Step.values().length));
        next.setText(texts.get(now == Step.STORY ? "firstrun.done" : "firstrun.continue"));
        dots.getChildren().setAll(Arrays.stream(Step.values()).map(this::dot).toList());
        body.getChildren().setAll(questions);
        asked.setVvalue(0);
        fit();
    }

    private Region dot(Step of) {
        Region dot = new Region();
        dot.getStyleClass().add("firstrun-dot");
        dot.pseudoClassStateChanged(PASSED, of.compareTo(step) < 0);
        dot.pseudoClassStateChanged(HERE, of == step);
        return dot;
    }

    /// Says why something was not kept; nothing where there is nothing to say.
    void refuse(String sentence) {
        refused.setText(sentence);
        refused.setVisible(!sentence.isEmpty());
        refused.setManaged(!sentence.isEmpty());
    }

    /// Until these subscriptions end, what has the focus is in sight, also where it came there without the Tab key or
    /// the page has grown.
    void follow(Subscriptions subscriptions, Tasks tasks) {
        subscriptions.follow(sceneProperty().flatMap(Scene::focusOwnerProperty), _ -> tasks.later(this::uncover));
        subscriptions.follow(body.heightProperty(), _ -> tasks.later(this::uncover));
    }

    /// The card holds both columns of a page, and takes less for its edges where height is scarce.
    private void fit() {
        Room room = Room.around(this).getValue();
        boolean wide = step == Step.NOTE && NotePage.isWide(room);
        pseudoClassStateChanged(WIDE, wide);
        pseudoClassStateChanged(LOW, room.isLow());
        asked.setFitToHeight(wide);
        VBox.setVgrow(asked, wide ? Priority.ALWAYS : Priority.SOMETIMES);
        body.getChildren().stream().limit(1).forEach(first -> VBox.setVgrow(first, Priority.ALWAYS));
    }

    private void uncover() {
        Node stop = getScene() == null ? null : getScene().getFocusOwner();
        double shown = asked.getViewportBounds().getHeight();
        double hidden = body.getHeight() - shown;
        if (stop == null || hidden <= 0 || !isIn(stop, body::equals)) {
            return;
        }
        Bounds place = body.sceneToLocal(stop.localToScene(stop.getLayoutBounds()));
        double least = place.getMaxY() + MARGIN - shown;
        double to = Math.min(Math.max(asked.getVvalue() * hidden, least), place.getMinY() - MARGIN);
        asked.setVvalue(Math.clamp(to / hidden, 0, 1));
    }

    /// Whether a node is one like that, or is in one.
    static boolean isIn(Node inner, Predicate<Node> outer) {
        @Nullable Node node = inner;
        while (node != null && !outer.test(node)) {
            node = node.getParent();
        }
        return node != null;
    }

    @Override
    public void requestFocus() {
        next.requestFocus();
    }
}
