package thole.ui.firstrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.frame.Room;
import thole.ui.kit.frame.ScreenAction;

/// The first page: what this is at the left, how to begin at the right; one above the other where there is little room.
public final class Welcome extends StackPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final Texts texts;
    private final Ways ways;
    private final Button begin;
    private final ReadingChoices reading;
    private final VBox about;
    private final VBox choices;
    private @Nullable Pane panes;

    /// What leads out of the first run and back.
    ///
    /// @param getHelp opens the page that says when to get help, where the window has one
    /// @param safetyCheck likewise the safety check
    /// @param review likewise the therapist’s part
    /// @param open asks for another journal, which takes the place of this one
    /// @param mark the program’s mark
    public record Ways(
            Optional<Runnable> getHelp,
            Optional<Runnable> safetyCheck,
            Optional<Runnable> review,
            Runnable open,
            Node mark) {}

    /// @param goOn begins the journal that is there
    Welcome(Texts texts, Settings settings, Ways ways, Runnable goOn) {
        this.texts = texts;
        this.ways = ways;
        getStyleClass().add("firstrun-welcome");
        begin = new BeginCard(Icon.EDIT, texts.get("firstrun.new"), texts.get("firstrun.new.about"), goOn);
        begin.getStyleClass().add("th-focus-first");
        reading = new ReadingChoices(texts, settings);
        about = new VBox(ways.mark(), real(), Labels.lead(texts.get("firstrun.what")), space(), care());
        about.getStyleClass().add("firstrun-about");
        choices = new VBox(Labels.statement(texts.get("firstrun.begin")), cards(), stays(), reading);
        choices.getStyleClass().add("firstrun-choices");
    }

    private Node real() {
        Node real = Labels.title(texts.get("firstrun.real"));
        real.getStyleClass().add("firstrun-real");
        return real;
    }

    private static Node space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    private Node care() {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("firstrun-links");
        ways.safetyCheck().ifPresent(open -> links.getChildren().add(link("firstrun.safety", open)));
        ways.getHelp().ifPresent(open -> links.getChildren().add(link("firstrun.get_help", open)));
        return new VBox(Labels.small(texts.get("firstrun.not_care")), links);
    }

    private Node cards() {
        VBox cards = new VBox(
                begin,
                new BeginCard(Icon.FOLDER, texts.get("firstrun.open"), texts.get("firstrun.open.about"), ways.open()));
        ways.review()
                .ifPresent(review -> cards.getChildren()
                        .add(new BeginCard(
                                Icon.PEOPLE,
                                texts.get("firstrun.review"),
                                texts.get("firstrun.review.about"),
                                review)));
        cards.getStyleClass().add("firstrun-cards");
        return cards;
    }

    private Node stays() {
        FlowPane facts =
                new FlowPane(fact(Icon.COMPUTER, "firstrun.stays"), fact(Icon.NO_NETWORK, "firstrun.no_network"));
        facts.getStyleClass().add("firstrun-facts");
        return new VBox(facts, Labels.caption(texts.get("firstrun.unprotected")));
    }

    private Node fact(Icon icon, String key) {
        HBox fact = new HBox(icon.node(), Labels.small(texts.get(key)));
        fact.getStyleClass().add("firstrun-fact");
        return fact;
    }

    private Button link(String key, Runnable action) {
        Button link = new Button(texts.get(key));
        link.getStyleClass().setAll("th-link");
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// What the page offers, for the command list.
    List<ScreenAction> actions() {
        List<ScreenAction> all = new ArrayList<>();
        all.add(ScreenAction.of("firstrun.new", "firstrun.new", begin::fire));
        all.add(ScreenAction.of("firstrun.open", "firstrun.open", ways.open()));
        ways.review().ifPresent(open -> all.add(ScreenAction.of("firstrun.review", "firstrun.review", open)));
        ways.safetyCheck().ifPresent(open -> all.add(ScreenAction.of("firstrun.safety", "firstrun.safety", open)));
        ways.getHelp().ifPresent(open -> all.add(ScreenAction.of("firstrun.get_help", "firstrun.get_help", open)));
        return all;
    }

    /// Follows the size of the text until these subscriptions end.
    void follow(Subscriptions subscriptions, Tasks tasks) {
        reading.follow(subscriptions, tasks);
    }

    /// One pane or two.
    void arrange(Room room) {
        pseudoClassStateChanged(STACKED, room.isStacked());
        pseudoClassStateChanged(COMPACT, room.isCompact() && !room.isStacked());
        boolean stands = panes != null && panes instanceof VBox == room.isStacked();
        if (!stands) {
            place(room.isStacked());
        }
    }

    /// What has the focus keeps it, also where larger text has just been asked for.
    private void place(boolean stacked) {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        panes = stacked ? new VBox(about, choices) : new HBox(about, choices);
        panes.getStyleClass().add("firstrun-panes");
        HBox.setHgrow(choices, Priority.ALWAYS);
        getChildren().setAll(List.of(panes));
        if (focused != null && getScene().equals(focused.getScene())) {
            focused.requestFocus();
        }
    }

    @Override
    public void requestFocus() {
        begin.requestFocus();
    }
}
