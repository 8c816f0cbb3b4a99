package thole.ui.history;

import java.time.LocalDate;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import thole.text.Texts;
import thole.ui.history.record.DayMark;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.PainColour;
import thole.ui.history.record.RecordedDays;

/// One day of the month grid: its date, its pain as number and colour, and the marks of what else it holds.
final class DayCell extends Button {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");

    private final Texts texts;
    private final HistoryWords words;
    private final Label date = new Label();
    private final Label figure = new Label();
    private final HBox top = new HBox();
    private final HBox marks = new HBox();
    private LocalDate day = LocalDate.EPOCH;

    DayCell(Texts texts, HistoryWords words) {
        this.texts = texts;
        this.words = words;
        getStyleClass().setAll("history-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        date.getStyleClass().add("history-cell-date");
        date.setMinWidth(USE_PREF_SIZE);
        figure.getStyleClass().add("history-cell-figure");
        marks.getStyleClass().add("history-cell-marks");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        top.getChildren().setAll(date, gap);
        BorderPane face = new BorderPane(figure, top, null, marks, null);
        BorderPane.setAlignment(figure, Pos.CENTER);
        face.setMouseTransparent(true);
        setGraphic(face);
        face.prefWidthProperty().bind(widthProperty().subtract(12));
        face.prefHeightProperty().bind(heightProperty().subtract(10));
        setTooltip(new Tooltip());
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinSize(0, 0);
    }

    LocalDate day() {
        return day;
    }

    /// @param inMonth the day belongs to the month shown; the others are quiet
    /// @param hidden values of pain are hidden
    /// @param terse signs stand for words
    void show(RecordedDays days, LocalDate newDay, boolean inMonth, boolean lookedAt, boolean hidden, boolean terse) {
        day = newDay;
        boolean today = day.equals(days.today()) && !terse;
        date.setText(
                today ? texts.get("history.cell.today", day.getDayOfMonth()) : String.valueOf(day.getDayOfMonth()));
        pseudoClassStateChanged(LOOKED_AT, lookedAt && inMonth);
        setFocusTraversable(lookedAt && inMonth);
        String said = words.spoken(days, day, hidden);
        setAccessibleText(said);
        getTooltip().setText(words.tip(days, day));
        List<DayMark> carried = days.isRecorded(day) ? HistoryWords.marks(days, day) : List.of();
        top.getChildren().removeIf(node -> node.getStyleClass().contains("history-flare"));
        if (inMonth && carried.contains(DayMark.FLARE)) {
            top.getChildren().add(DayMark.FLARE.node());
        }
        marks.getChildren()
                .setAll(carried.stream()
                        .filter(mark -> inMonth && mark != DayMark.FLARE)
                        .map(DayMark::node)
                        .toList());
        dress(days, inMonth, hidden && !lookedAt);
        if (terse && figure.getStyleClass().contains("history-cell-words")) {
            figure.setText(texts.get("history.cell.none.sign"));
        }
    }

    /// A day of which nothing is known yet: its date on grey, and not a word of what it holds.
    void await(LocalDate newDay, boolean inMonth) {
        day = newDay;
        getStyleClass().setAll("history-cell", inMonth ? "history-awaited" : "history-other");
        pseudoClassStateChanged(LOOKED_AT, false);
        setFocusTraversable(false);
        setAccessibleText(words.weekdayAndDay(day));
        getTooltip().setText("");
        date.setText(String.valueOf(day.getDayOfMonth()));
        date.getStyleClass().setAll("label", "history-cell-date");
        figure.setText("");
        marks.getChildren().clear();
    }

    private void dress(RecordedDays days, boolean inMonth, boolean hidden) {
        getStyleClass().setAll("history-cell");
        if (isFocusTraversable()) {
            getStyleClass().add("th-focus-first");
        }
        figure.setText("");
        figure.getStyleClass().setAll("label", "history-cell-figure");
        date.getStyleClass().setAll("label", "history-cell-date");
        if (!inMonth) {
            getStyleClass().add("history-other");
        } else if (days.isFuture(day)) {
            getStyleClass().add("history-future");
        } else if (days.pain(day).isPresent()) {
            double points = days.pain(day).get();
            getStyleClass().add(hidden ? "history-quiet" : PainColour.of(points));
            getStyleClass().add(hidden ? "history-plain" : "history-pain");
            figure.setText(hidden ? "" : words.number(points));
            if (!hidden) {
                figure.getStyleClass().add("history-on-pain");
                date.getStyleClass().add("history-on-pain");
            }
        } else if (days.isRecorded(day)) {
            getStyleClass().add("history-plain");
            saySmall("history.cell.no_number");
        } else if (days.isSpanned(day)) {
            getStyleClass().add("history-none");
            saySmall("history.cell.none");
        } else {
            getStyleClass().add("history-future");
        }
    }

    private void saySmall(String key) {
        figure.setText(texts.get(key));
        figure.getStyleClass().add("history-cell-words");
    }
}
