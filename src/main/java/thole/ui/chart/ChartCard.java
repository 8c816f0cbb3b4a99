package thole.ui.chart;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.text.Texts;
import thole.ui.chart.FigureTable.Figures;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;

/// One chart on its card, or its figures as a table. A chart is a stop of the Tab key and reads itself aloud.
public final class ChartCard extends VBox {

    private final Texts texts;
    private final Label heading = Labels.heading("");
    private final Label caption = Labels.small("");
    private final ToggleButton table = new ToggleButton();
    private final StackPane content = new StackPane();
    private @Nullable Node chart;
    private @Nullable Figures figures;

    /// @param key the key that does the same, in words; empty for none
    public ChartCard(Texts texts, String key) {
        this.texts = texts;
        getStyleClass().addAll("th-card", "pattern-chart-card");
        caption.getStyleClass().add("th-muted");
        caption.setMinHeight(USE_PREF_SIZE);
        table.getStyleClass().setAll("th-button", "th-help-icon", "pattern-table-button");
        table.setGraphic(Icon.TABLE.node("th-small"));
        table.setMinWidth(USE_PREF_SIZE);
        table.setAccessibleHelp(key);
        table.setOnAction(_ -> redraw());
        new Subscriptions().changes(caption.fontProperty(), _ -> redraw());
        VBox words = new VBox(heading, caption);
        words.getStyleClass().add("pattern-chart-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox head = new HBox(words, table);
        head.getStyleClass().add("pattern-chart-head");
        head.setMinHeight(USE_PREF_SIZE);
        content.getStyleClass().add("pattern-chart-content");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(head, content);
    }

    /// Shows a chart that is only looked at.
    ///
    /// @param about under the heading
    /// @param drawing empty where there is nothing to draw; the caption says why
    public void show(String title, String about, Optional<Drawing> drawing, Figures numbers) {
        Node picture = drawing.map(drawn -> {
                    PictureView view = new PictureView();
                    view.getStyleClass().add("pattern-picture");
                    view.setFocusTraversable(true);
                    view.setOnMousePressed(_ -> view.requestFocus());
                    view.show(drawn);
                    return (Node) view;
                })
                .orElse(null);
        show(title, about, picture, numbers);
    }

    /// @param next the chart; null where there is nothing to draw
    public void show(String title, String about, @Nullable Node next, Figures numbers) {
        heading.setText(title);
        caption.setText(about);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(title);
        String name = texts.get("patterns.detail.table", title);
        table.setAccessibleText(name);
        table.setTooltip(new Tooltip(name));
        chart = next;
        figures = numbers;
        table.setVisible(!numbers.rows().isEmpty());
        redraw();
    }

    public boolean showsTable() {
        return table.isSelected();
    }

    public void showTable(boolean now) {
        table.setSelected(now && table.isVisible());
        redraw();
    }

    private FigureTable table(Figures shown) {
        FigureTable numbers = new FigureTable(shown);
        numbers.fit(caption.getFont());
        return numbers;
    }

    /// The focus stays in the card when what had it goes.
    private void redraw() {
        boolean within = content.isFocusWithin();
        Node next = table.isSelected() && figures != null ? table(figures) : chart;
        if (next == null) {
            content.getChildren().clear();
        } else {
            content.getChildren().setAll(next);
            if (within) {
                next.requestFocus();
            }
        }
    }
}
