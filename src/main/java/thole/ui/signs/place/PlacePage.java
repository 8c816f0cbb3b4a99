package thole.ui.signs.place;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.chart.ChartCard;
import thole.ui.chart.Drawing;
import thole.ui.kit.Card;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.frame.ScreenAction;
import thole.ui.kit.reading.Sheet;

/// The page about the place of the pain: what is said of it, the days it rests on, and how it is judged.
public final class PlacePage {

    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination TABLE = new KeyCodeCombination(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    private final Texts texts;
    private final Runnable leave;
    private final Button back = new Button();
    private final HBox top = new HBox();
    private final ChartCard chart;
    private final VBox page = new VBox();
    private final Sheet sheet = new Sheet(page);
    private final VBox root = new VBox();
    private @Nullable Places shown;

    /// @param leave back to the signs
    public PlacePage(Texts texts, Runnable leave) {
        this.texts = texts;
        this.leave = leave;
        back.setGraphic(Icon.ARROW_LEFT.node());
        back.getStyleClass().setAll("th-icon-button");
        back.setAccessibleText(texts.get("signs.places.back"));
        back.setTooltip(new Tooltip(texts.get("signs.places.back")));
        back.setOnAction(_ -> leave.run());
        chart = new ChartCard(texts, texts.get("patterns.detail.table.key", TABLE.getDisplayText()));
        chart.getStyleClass().add("signs-places");
        top.getStyleClass().add("signs-top");
        top.setMinHeight(HBox.USE_PREF_SIZE);
        page.getStyleClass().add("signs-place-page");
        VBox.setVgrow(sheet, Priority.ALWAYS);
        VBox.setVgrow(root, Priority.ALWAYS);
        root.getStyleClass().add("signs-place");
        root.getChildren().setAll(top, sheet);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Parent root() {
        return root;
    }

    public void shown() {
        sheet.shown();
    }

    public void hidden() {
        sheet.hidden();
    }

    /// What can be done here.
    public List<ScreenAction> actions() {
        return List.of(
                ScreenAction.keyed("signs.places.back", "signs.places.back", BACK, leave),
                ScreenAction.keyed("patterns.detail.tables", "patterns.detail.tables", TABLE, this::turn));
    }

    public void focusBack() {
        back.requestFocus();
    }

    /// Shows the days; what is shown already stays, and keeps the focus.
    public void show(Places places) {
        if (places.equals(shown)) {
            return;
        }
        shown = places;
        ScreenHeader header = new ScreenHeader(places.title(), places.subtitle());
        HBox.setHgrow(header, Priority.ALWAYS);
        top.getChildren().setAll(back, header);
        chart.show(
                texts.get("signs.places.heading"),
                texts.get("signs.places.caption"),
                Optional.of(drawing(places)),
                places.figures());
        page.getChildren().setAll(statement(places), chart, judged(places));
    }

    private static Drawing drawing(Places places) {
        Drawing drawing = (width, _) -> places.plot().picture(width, places.spoken());
        return drawing.high(places.plot().height());
    }

    private static Card statement(Places places) {
        Label label = Labels.small(places.label());
        label.getStyleClass().add("signs-label");
        Card card = new Card(label, Labels.statement(places.evidence().getFirst()));
        places.evidence().stream().skip(1).map(Labels::body).forEach(card.getChildren()::add);
        card.setAccessibleText(places.title());
        return card;
    }

    private Card judged(Places places) {
        Card card = Card.titled(texts.get("signs.places.judged"));
        places.judged().stream().map(Labels::body).forEach(card.getChildren()::add);
        return card;
    }

    private void turn() {
        chart.showTable(!chart.showsTable());
    }

    private void pressed(KeyEvent event) {
        if (BACK.match(event)) {
            leave.run();
            event.consume();
        } else if (TABLE.match(event)) {
            turn();
            event.consume();
        }
    }
}
