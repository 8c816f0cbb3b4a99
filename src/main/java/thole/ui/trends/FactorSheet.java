package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.TrendFactor;
import thole.text.Texts;
import thole.ui.kit.Labels;

/// A small sheet below its button: a line for every factor, which ticks it and moves it. Escape closes it, and the
/// focus returns to the button.
final class FactorSheet extends Pane {

    private static final double GAP = 6;

    private final Texts texts;
    private final TrendWords words;
    private final TrendsModel model;
    private final Node opener;
    private final VBox rows = new VBox();
    private final VBox sheet;
    private List<TrendFactor> order = List.of();
    private List<TrendFactor> ticks = List.of();

    FactorSheet(Texts texts, TrendsModel model, Node opener) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        this.model = model;
        this.opener = opener;
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("trend-sheet-rows");
        sheet = new VBox(
                Labels.heading(texts.get("trends.sheet")), scroll, Labels.caption(texts.get("trends.sheet.help")));
        sheet.getStyleClass().add("trend-sheet");
        sheet.setAccessibleText(texts.get("trends.sheet"));
        sheet.setVisible(false);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setPickOnBounds(false);
        getChildren().setAll(sheet);
        focusWithinProperty().subscribe((_, inside) -> {
            if (!inside) {
                sheet.setVisible(false);
            }
        });
    }

    void toggle() {
        if (sheet.isVisible()) {
            close();
        } else {
            sheet.setVisible(true);
            layLines();
            requestLayout();
            line(0).ifPresent(FactorLine::focusTick);
        }
    }

    private void close() {
        sheet.setVisible(false);
        opener.requestFocus();
    }

    /// Nobody sees the lines of a closed sheet, so they are made when it opens.
    void show(List<TrendFactor> newOrder, List<TrendFactor> ticked) {
        order = newOrder;
        ticks = ticked;
        if (sheet.isVisible()) {
            layLines();
        }
    }

    /// The lines are moved, not made anew, so that the focus stays on the factor that moves.
    private void layLines() {
        if (!lines().stream().map(FactorLine::factor).toList().equals(order)) {
            List<Node> lines = new ArrayList<>();
            order.forEach(factor -> lines.add(lineOf(factor)));
            FactorLine held =
                    lines().stream().filter(FactorLine::isHeld).findFirst().orElse(null);
            Node focus = getScene() == null ? null : getScene().getFocusOwner();
            rows.getChildren().setAll(lines);
            if (held != null && focus != null) {
                focus.requestFocus();
            }
        }
        for (int place = 0; place < order.size(); place++) {
            int at = place;
            line(place).ifPresent(line -> line.show(ticks.contains(order.get(at)), at > 0, at < order.size() - 1));
        }
    }

    private FactorLine lineOf(TrendFactor factor) {
        return lines().stream()
                .filter(line -> line.factor().equals(factor))
                .findFirst()
                .orElseGet(() -> new FactorLine(texts, words, model, factor));
    }

    private List<FactorLine> lines() {
        return rows.getChildren().stream()
                .filter(FactorLine.class::isInstance)
                .map(FactorLine.class::cast)
                .toList();
    }

    private Optional<FactorLine> line(int place) {
        return lines().stream().skip(place).findFirst();
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.min(sheet.prefWidth(-1), getWidth());
        Bounds at = sceneToLocal(opener.localToScene(opener.getBoundsInLocal()));
        double top = at.getMaxY() + GAP;
        double high = Math.min(sheet.prefHeight(wide), Math.max(0, getHeight() - top - GAP));
        sheet.resizeRelocate(Math.clamp(at.getMaxX() - wide, 0, Math.max(0, getWidth() - wide)), top, wide, high);
    }
}
