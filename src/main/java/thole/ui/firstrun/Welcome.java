package thole.ui.firstrun;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import thole.settings.Appearance;
import thole.settings.Formats;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// The first page: what this is at the left, how to begin at the right; one above the other where there is little room.
public final class Welcome extends StackPane {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Texts texts;
    private final Settings settings;
    private final Button begin;
    private final VBox about;
    private final VBox choices;

    /// What leads out of the first run and back.
    ///
    /// @param getHelp opens the page that says when to get help, where the window has one
    /// @param safetyCheck likewise the safety check
    /// @param mark the program’s mark
    public record Ways(Optional<Runnable> getHelp, Optional<Runnable> safetyCheck, Node mark) {}

    Welcome(Texts texts, Settings settings, Ways ways, Runnable goOn) {
        this.texts = texts;
        this.settings = settings;
        getStyleClass().add("firstrun-welcome");
        begin = beginning(goOn);
        about = new VBox(ways.mark(), real(), Labels.lead(texts.get("firstrun.what")), space(), care(ways));
        about.getStyleClass().add("firstrun-about");
        choices = new VBox(
                Labels.statement(texts.get("firstrun.begin")),
                begin,
                Labels.small(texts.get("firstrun.stays")),
                Labels.caption(texts.get("firstrun.unprotected")),
                reading());
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

    private Node care(Ways ways) {
        FlowPane links = new FlowPane();
        links.getStyleClass().add("firstrun-links");
        ways.safetyCheck().ifPresent(open -> links.getChildren().add(link("firstrun.safety", open)));
        ways.getHelp().ifPresent(open -> links.getChildren().add(link("firstrun.get_help", open)));
        return new VBox(Labels.small(texts.get("firstrun.not_care")), links);
    }

    private Button beginning(Runnable goOn) {
        VBox words = new VBox(Labels.body(texts.get("firstrun.new")), Labels.small(texts.get("firstrun.new.about")));
        words.getChildren().getFirst().getStyleClass().add("th-medium");
        HBox.setHgrow(words, Priority.ALWAYS);
        StackPane icon = new StackPane(Icon.EDIT.node());
        icon.getStyleClass().add("firstrun-new-icon");
        HBox inside = new HBox(icon, words, Icon.CHEVRON_RIGHT.node());
        inside.getStyleClass().add("firstrun-new-inside");
        Button card = new Button();
        card.getStyleClass().setAll("firstrun-new", "th-focus-first");
        card.setGraphic(inside);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setAccessibleText(texts.get("firstrun.new"));
        card.setAccessibleHelp(texts.get("firstrun.new.about"));
        card.setOnAction(_ -> goOn.run());
        inside.prefWidthProperty().bind(card.widthProperty().subtract(2));
        return card;
    }

    private Node reading() {
        SegmentedChoice<Formats.Language> language = new SegmentedChoice<>(
                texts.get("firstrun.language"),
                Stream.of(Formats.Language.ENGLISH, Formats.Language.GERMAN)
                        .map(value -> new Segment<>(
                                value,
                                texts.get("firstrun.language." + value.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                chosen -> settings.change(now -> now.with(now.formats().withLanguage(chosen))));
        language.show(texts.locale().getLanguage().equals("de") ? Formats.Language.GERMAN : Formats.Language.ENGLISH);
        Button larger = new Button(texts.get("firstrun.larger"));
        larger.getStyleClass().setAll("th-button");
        larger.setMnemonicParsing(false);
        larger.setMinWidth(Region.USE_PREF_SIZE);
        larger.setOnAction(_ -> settings.change(now -> now.with(now.appearance()
                .withZoom(now.appearance().zoom() + Appearance.ZOOM_STEP)
                .withLargerTextOffered())));
        FlowPane reading = new FlowPane(larger, language);
        reading.getStyleClass().add("firstrun-reading");
        return reading;
    }

    private Button link(String key, Runnable action) {
        Button link = new Button(texts.get(key));
        link.getStyleClass().setAll("th-link");
        link.setMnemonicParsing(false);
        link.setOnAction(_ -> action.run());
        return link;
    }

    /// One pane or two.
    void compact(boolean now) {
        pseudoClassStateChanged(COMPACT, now);
        Pane panes = now ? new VBox(about, choices) : new HBox(about, choices);
        panes.getStyleClass().add("firstrun-panes");
        HBox.setHgrow(choices, Priority.ALWAYS);
        getChildren().setAll(List.of(panes));
    }

    @Override
    public void requestFocus() {
        begin.requestFocus();
    }
}
