package thole.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import thole.ui.kit.Subscriptions;

/// The figures of a picture as a table that can be sorted and copied.
public final class FigureTable extends TableView<List<FigureTable.Cell>> {

    private static final double BESIDE_TEXT = 22;
    private static final double BAR = 16;
    private static final double HEAD_WEIGHT = 1.1;
    private static final double USUAL_SIZE = 13;

    private double needed;

    /// What a table shows.
    ///
    /// @param name what it is read aloud as
    /// @param empty what stands where there are no rows
    /// @param columns their heads
    /// @param rows one cell per column each
    public record Figures(String name, String empty, List<String> columns, List<List<Cell>> rows) {

        public Figures {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// One figure.
    ///
    /// @param words as it is shown and copied; empty where nothing was recorded
    /// @param order what it is sorted by
    public record Cell(String words, double order) implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int byOrder = Double.compare(order, other.order);
            return byOrder == 0 ? words.compareTo(other.words) : byOrder;
        }
    }

    public FigureTable(Figures figures) {
        getStyleClass().add("figure-table");
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(figures.empty()));
        setAccessibleText(figures.name());
        for (int place = 0; place < figures.columns().size(); place++) {
            getColumns().add(column(figures.columns().get(place), place));
        }
        getItems().setAll(figures.rows());
        new Subscriptions().changes(widthProperty(), _ -> spread());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
    }

    /// Makes every column as wide as its words, so that none is cut; where they do not fit side by side the table
    /// scrolls.
    ///
    /// @param font of the text of the table
    public void fit(Font font) {
        for (int place = 0; place < getColumns().size(); place++) {
            int column = place;
            double widest = getItems().stream()
                    .mapToDouble(row -> width(row.get(column).words(), font))
                    .reduce(HEAD_WEIGHT * width(getColumns().get(column).getText(), font), Math::max);
            double room = Math.ceil(widest + BESIDE_TEXT * font.getSize() / USUAL_SIZE);
            getColumns().get(column).setMinWidth(room);
            getColumns().get(column).setPrefWidth(room);
        }
        needed = getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum() + BAR;
        spread();
    }

    private void spread() {
        setColumnResizePolicy(
                getWidth() < needed ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    }

    private static double width(String words, Font font) {
        Text text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private static TableColumn<List<Cell>, Cell> column(String head, int place) {
        TableColumn<List<Cell>, Cell> column = new TableColumn<>(head);
        if (place > 0) {
            column.getStyleClass().add("figure-number");
        }
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().get(place)));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(Cell item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item.words());
            }
        });
        return column;
    }

    /// The selected rows, or all of them, with their head, tab between the columns.
    private void copy() {
        List<Integer> rows = new ArrayList<>(getSelectionModel().getSelectedIndices());
        if (rows.isEmpty()) {
            IntStream.range(0, getItems().size()).forEach(rows::add);
        }
        String head = getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        String body = rows.stream()
                .map(row -> getItems().get(row).stream().map(Cell::words).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(head + "\n" + body + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }
}
