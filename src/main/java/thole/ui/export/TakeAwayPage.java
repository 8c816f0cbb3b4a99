package thole.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.ui.kit.Icon;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Room;
import thole.ui.kit.reading.Sheet;

/// A page with what is chosen at the left and what comes of it at the right, or one under the other where there is
/// little room.
public final class TakeAwayPage extends BorderPane {

    private static final double CHOICES = 42;
    private static final double OUTCOME = 58;
    private static final double WHOLE = 100;

    private final Node choices;
    private final Node outcome;
    private final GridPane columns = new GridPane();
    private final Sheet sheet = new Sheet(columns);
    private final Subscriptions subscriptions = new Subscriptions();

    public TakeAwayPage(String title, String subtitle, String backWords, Runnable back, Node choices, Node outcome) {
        this.choices = choices;
        this.outcome = outcome;
        Button arrow = new Button();
        arrow.setGraphic(Icon.ARROW_LEFT.node());
        arrow.getStyleClass().setAll("th-icon-button");
        arrow.setAccessibleText(backWords);
        arrow.setTooltip(new Tooltip(backWords));
        arrow.setOnAction(_ -> back.run());
        ScreenHeader header = new ScreenHeader(title, subtitle);
        HBox.setHgrow(header, Priority.ALWAYS);
        HBox top = new HBox(arrow, header);
        top.getStyleClass().addAll("safety-top", "export-top");
        top.setMinHeight(Region.USE_PREF_SIZE);
        columns.getStyleClass().add("export-columns");
        getStyleClass().addAll("th-canvas", "export-page");
        setTop(top);
        setCenter(sheet);
        arrange(false);
    }

    public void shown() {
        sheet.shown();
        subscriptions.follow(Room.around(this), room -> arrange(room.isStacked()));
    }

    public void hidden() {
        subscriptions.end();
        sheet.hidden();
    }

    private void arrange(boolean stacked) {
        columns.getChildren().clear();
        columns.getColumnConstraints().clear();
        if (stacked) {
            columns.getColumnConstraints().setAll(column(WHOLE));
            columns.addColumn(0, choices, outcome);
        } else {
            columns.getColumnConstraints().setAll(column(CHOICES), column(OUTCOME));
            columns.addRow(0, choices, outcome);
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        column.setFillWidth(true);
        return column;
    }
}
