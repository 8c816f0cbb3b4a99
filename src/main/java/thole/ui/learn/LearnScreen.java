package thole.ui.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Room;
import thole.ui.kit.reading.ReadingPane;

/// A short page to read: what is known about back pain whose scan looks normal, with sources. It explains; it says
/// nothing about the person who reads.
public final class LearnScreen implements Screen {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Texts texts;
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox root = new VBox();
    private final ReadingPane reading = new ReadingPane();
    private @Nullable Boolean drawnCompact;

    /// @param getHelp opens the page that says when to get help, where the window has one
    /// @param leave back to where the page was opened from
    public LearnScreen(Texts texts, Optional<Runnable> getHelp, Runnable leave) {
        this.texts = texts;
        Button back = new Button("", Icon.ARROW_LEFT.node());
        back.getStyleClass().setAll("th-icon-button");
        back.setAccessibleText(texts.get("learn.back"));
        back.setTooltip(new Tooltip(texts.get("learn.back")));
        back.setOnAction(_ -> leave.run());
        Button help = new Button(texts.get("learn.get_help"), Icon.SHIELD.node());
        help.getStyleClass().setAll("th-button");
        help.setMnemonicParsing(false);
        help.setOnAction(_ -> getHelp.ifPresent(Runnable::run));
        help.setVisible(getHelp.isPresent());
        help.setManaged(getHelp.isPresent());
        ScreenHeader header = new ScreenHeader(texts.get("learn.title"), texts.get("learn.subtitle"), help);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(back, header);
        top.getStyleClass().add("help-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(reading, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "help-screen");
        root.getChildren().setAll(top, reading);
        draw(false);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        subscriptions.follow(Room.around(root), room -> draw(room.isCompact()));
    }

    @Override
    public void hidden() {
        subscriptions.end();
    }

    private void draw(boolean compact) {
        if (drawnCompact != null && drawnCompact == compact) {
            return;
        }
        drawnCompact = compact;
        root.pseudoClassStateChanged(COMPACT, compact);
        int place = reading.place();
        List<Node> parts = Stream.of(LearnPart.values())
                .<Node>map(part -> new PartView(texts, part, compact))
                .toList();
        parts.getFirst().getStyleClass().add("th-focus-first");
        Card card = new Card(parts.toArray(Node[]::new));
        card.getStyleClass().add("help-sections");
        VBox page = new VBox(card);
        page.getStyleClass().add("help-page");
        reading.read(page, parts);
        reading.goTo(place);
    }
}
