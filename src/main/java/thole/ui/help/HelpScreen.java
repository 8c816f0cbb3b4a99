package thole.ui.help;

import java.util.ArrayList;
import java.util.List;
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
import thole.report.calibration.CalibrationCount;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.reading.ReadingPane;

/// The page that says how each verdict is worked out, and how often it is wrong.
public final class HelpScreen implements Screen {

    /// Narrower than so many times the size of body text, headings stand above their sections.
    private static final double COMPACT_BELOW = 68;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final Texts texts;
    private final MeasuredRows measured;
    private final Button back = new Button();
    private final Subscriptions subscriptions = new Subscriptions();
    private final VBox root = new VBox();
    private final ReadingPane reading = new ReadingPane();
    private @Nullable Boolean drawnCompact;
    private int wanted = -1;

    /// @param counts how often the verdicts were wrong; empty where nothing is counted
    /// @param leave back to where the page was opened from
    public HelpScreen(Texts texts, List<CalibrationCount> counts, Runnable leave) {
        this.texts = texts;
        this.measured = new MeasuredRows(texts, counts);
        back.setGraphic(Icon.ARROW_LEFT.node());
        back.getStyleClass().setAll("th-icon-button");
        back.setAccessibleText(texts.get("help.back"));
        back.setTooltip(new Tooltip(texts.get("help.back")));
        back.setOnAction(_ -> leave.run());
        ScreenHeader header = new ScreenHeader(texts.get("help.title"), texts.get("help.subtitle"));
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(back, header);
        top.getStyleClass().add("help-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(reading, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "help-screen");
        root.getChildren().setAll(top, reading);
        draw(isCompact());
    }

    @Override
    public Parent root() {
        return root;
    }

    /// The section that the page begins with, by its code; empty for the page as it was left.
    @Override
    public void at(String section) {
        wanted = HelpSection.place(section);
    }

    @Override
    public void shown() {
        subscriptions.follow(root.widthProperty(), _ -> redraw());
        reading.beginAt(wanted);
    }

    @Override
    public void hidden() {
        subscriptions.end();
    }

    private void redraw() {
        if (drawnCompact == null || drawnCompact != isCompact()) {
            draw(isCompact());
        }
    }

    private boolean isCompact() {
        return root.getWidth() / back.getFont().getSize() < COMPACT_BELOW;
    }

    private void draw(boolean compact) {
        drawnCompact = compact;
        root.pseudoClassStateChanged(COMPACT, compact);
        int place = reading.place();
        Card sections = new Card();
        sections.getStyleClass().add("help-sections");
        List<Node> stops = new ArrayList<>();
        for (HelpSection section : HelpSection.values()) {
            SectionView view = new SectionView(texts, section, compact);
            view.getStyleClass().add("help-stop");
            sections.getChildren().add(view);
            stops.add(view);
        }
        MeasuredTable table = new MeasuredTable(texts, measured);
        stops.addAll(table.stops());
        stops.getFirst().getStyleClass().add("th-focus-first");
        VBox page = new VBox(sections, table.node());
        page.getStyleClass().add("help-page");
        reading.read(page, stops);
        reading.goTo(place);
    }
}
