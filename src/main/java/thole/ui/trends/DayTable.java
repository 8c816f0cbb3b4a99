package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
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
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.PainTrend;
import thole.chart.trend.series.TrendSeries;
import thole.text.Texts;
import thole.ui.trends.TrendsState.Shown;

/// The numbers of the charts as a table: the same days, the same order of factors. It can be sorted and copied.
final class DayTable extends TableView<Integer> {

    private final Texts texts;
    private final TrendWords words;

    DayTable(Texts texts) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        getStyleClass().add("trend-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setPlaceholder(new Label(texts.get("trends.table.empty")));
        setAccessibleText(texts.get("trends.table"));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            }
        });
    }

    void show(Shown shown) {
        TrendSeries series = shown.view().series();
        getColumns().setAll(columns(shown, series));
        getItems()
                .setAll(IntStream.rangeClosed(series.firstIn(shown.window()), series.lastIn(shown.window()))
                        .boxed()
                        .toList());
        scrollTo(getItems().size() - 1);
    }

    private List<TableColumn<Integer, ?>> columns(Shown shown, TrendSeries series) {
        PainTrend pain = series.pain();
        List<TableColumn<Integer, ?>> columns = new ArrayList<>();
        columns.add(date(shown, series));
        columns.add(numbers("chart.pain", row -> pain.level()[row], words::number));
        columns.add(numbers("trends.table.morning", row -> pain.morning()[row], words::number));
        columns.add(numbers("trends.table.evening", row -> pain.evening()[row], words::number));
        columns.add(numbers("trends.table.peak", row -> pain.peak()[row], words::number));
        columns.add(average(pain));
        for (FactorTrend trend : series.factors()) {
            if (shown.factors().contains(trend.factor())) {
                columns.add(column(
                        words.column(trend.factor()),
                        row -> trend.values()[row],
                        value -> words.value(trend.factor(), value)));
            }
        }
        columns.add(flare(series));
        return columns;
    }

    private TableColumn<Integer, Integer> date(Shown shown, TrendSeries series) {
        IntFunction<String> text =
                row -> words.day(shown.data().dateOf(series.dayOf(row)), shown.data(), shown.window());
        TableColumn<Integer, Integer> column = new TableColumn<>(texts.get("trends.table.day"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> cell(text::apply));
        column.setPrefWidth(110);
        return column;
    }

    private TableColumn<Integer, Double> average(PainTrend pain) {
        TableColumn<Integer, Double> column = numbers("chart.average", row -> pain.average()[row], words::average);
        column.setPrefWidth(130);
        return column;
    }

    private TableColumn<Integer, String> flare(TrendSeries series) {
        TableColumn<Integer, String> column = new TableColumn<>(texts.get("trends.table.flare"));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(series.flare()[row.getValue()] ? texts.get("chart.yes") : ""));
        return column;
    }

    private TableColumn<Integer, Double> numbers(
            String key, ToDoubleFunction<Integer> value, DoubleFunction<String> text) {
        return column(texts.get(key), value, text);
    }

    /// Sorted as numbers, shown as words; blank where nothing was recorded.
    private static TableColumn<Integer, Double> column(
            String name, ToDoubleFunction<Integer> value, DoubleFunction<String> text) {
        TableColumn<Integer, Double> column = new TableColumn<>(name);
        column.getStyleClass().add("trend-number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.applyAsDouble(row.getValue())));
        column.setCellFactory(_ -> cell(number -> Double.isNaN(number) ? "" : text.apply(number)));
        return column;
    }

    private static <T> TableCell<Integer, T> cell(Function<T, String> text) {
        return new TableCell<>() {
            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : text.apply(item));
            }
        };
    }

    /// The selected rows, or all of them, with their head, tab between the columns.
    private void copy() {
        List<Integer> rows = new ArrayList<>(getSelectionModel().getSelectedIndices());
        if (rows.isEmpty()) {
            IntStream.range(0, getItems().size()).forEach(rows::add);
        }
        String head = getColumns().stream().map(TableColumn::getText).collect(Collectors.joining("\t"));
        String body = rows.stream().map(this::line).collect(Collectors.joining("\n"));
        ClipboardContent content = new ClipboardContent();
        content.putString(head + "\n" + body + "\n");
        Clipboard.getSystemClipboard().setContent(content);
    }

    private String line(int row) {
        return getColumns().stream()
                .map(column -> String.valueOf(column.getCellData(row)))
                .map(cell -> cell.equals("NaN") ? "" : cell)
                .collect(Collectors.joining("\t"));
    }
}
