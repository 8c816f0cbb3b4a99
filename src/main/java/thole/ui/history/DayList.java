package thole.ui.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import thole.model.entry.Entry;
import thole.model.snapshot.Day;
import thole.text.Texts;
import thole.ui.history.HistoryState.Filter;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;

/// The days as a table, newest first: sorted by any column, narrowed to those with notes, flares or no entry, and to
/// what
/// is looked for. Only the rows in view are built.
final class DayList extends VBox {

    /// Of the columns, at the usual size of text.
    private static final List<Double> WIDTHS = List.of(130.0, 80.0, 170.0, 260.0);

    private final Texts texts;
    private final HistoryWords words;
    private final HistoryViewModel model;
    private final SegmentedChoice<Filter> filters;
    private final TableView<LocalDate> table = new TableView<>();
    private final Label nothing = new Label();
    private Optional<RecordedDays> days = Optional.empty();
    private boolean hidden;
    private boolean showing;

    DayList(Texts texts, HistoryWords words, HistoryViewModel model, Runnable edit) {
        this.texts = texts;
        this.words = words;
        this.model = model;
        filters = new SegmentedChoice<>(
                texts.get("history.filter"),
                List.of(
                        new Segment<>(Filter.ALL, texts.get("history.filter.all")),
                        new Segment<>(Filter.NOTES, texts.get("history.filter.notes")),
                        new Segment<>(Filter.FLARES, texts.get("history.filter.flares")),
                        new Segment<>(Filter.NO_ENTRY, texts.get("history.filter.no_entry"))),
                model::show);
        getStyleClass().add("history-list");
        table.getStyleClass().add("th-focus-first");
        table.setAccessibleText(texts.get("history.list"));
        table.setPlaceholder(nothing);
        table.getColumns().setAll(List.of(date(), pain(), marks(), note()));
        grow(1, false);
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                edit.run();
                event.consume();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(filters, table);
    }

    /// Columns grow with the text; where that is more than there is room for, the table scrolls to the side.
    void grow(double scale, boolean scarce) {
        table.setColumnResizePolicy(
                scarce ? TableView.UNCONSTRAINED_RESIZE_POLICY : TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        for (int column = 0; column < WIDTHS.size(); column++) {
            table.getColumns().get(column).setPrefWidth(WIDTHS.get(column) * scale);
        }
    }

    TableView<LocalDate> stop() {
        return table;
    }

    private void selected(@Nullable LocalDate day) {
        if (day != null && !showing) {
            model.look(day);
        }
    }

    private TableColumn<LocalDate, LocalDate> date() {
        TableColumn<LocalDate, LocalDate> column = column("history.list.day", date -> date);
        column.setCellFactory(_ -> cell(words::listDay));
        return column;
    }

    private TableColumn<LocalDate, Double> pain() {
        TableColumn<LocalDate, Double> column = column(
                "history.list.pain",
                date -> days.flatMap(known -> known.pain(date)).orElse(null));
        column.setComparator(Comparator.nullsFirst(Comparator.naturalOrder()));
        column.getStyleClass().add("history-number");
        column.setCellFactory(_ -> cell(points -> hidden ? texts.get("history.list.hidden") : words.number(points)));
        return column;
    }

    private TableColumn<LocalDate, String> marks() {
        return column(
                "history.list.marks",
                date -> days.filter(known -> known.isRecorded(date))
                        .map(known -> HistoryWords.marks(known, date).stream()
                                .map(mark -> texts.get(mark.textKey()))
                                .reduce((one, other) -> texts.get("history.list.and", one, other))
                                .orElse(""))
                        .orElseGet(() -> texts.get("history.cell.none")));
    }

    private TableColumn<LocalDate, String> note() {
        return column(
                "history.list.note",
                date -> days.map(known -> note(known.day(date))).orElse(""));
    }

    private static String note(Day day) {
        return day.readings().stream()
                .map(Entry::content)
                .flatMap(reading -> reading.note().given().stream())
                .findFirst()
                .orElse("")
                .replace('\n', ' ');
    }

    private <T> TableColumn<LocalDate, T> column(String key, Function<LocalDate, @Nullable T> value) {
        TableColumn<LocalDate, T> column = new TableColumn<>(texts.get(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        return column;
    }

    private static <T> TableCell<LocalDate, T> cell(Function<T, String> text) {
        return new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : text.apply(item));
            }
        };
    }

    void show(HistoryState state, boolean quiet) {
        days = state.days();
        hidden = quiet;
        filters.show(state.filter());
        nothing.setText(
                state.find().isBlank()
                        ? texts.get("history.list.nothing")
                        : texts.get("history.find.nothing", state.find()));
        showing = true;
        List<LocalDate> listed = state.listed();
        if (!table.getItems().equals(listed)) {
            table.getItems().setAll(listed);
            table.sort();
        } else {
            table.refresh();
        }
        int row = table.getItems().indexOf(state.day());
        if (row >= 0 && table.getSelectionModel().getSelectedIndex() != row) {
            table.getSelectionModel().clearAndSelect(row);
            table.scrollTo(Math.max(0, row - 2));
        }
        showing = false;
    }
}
