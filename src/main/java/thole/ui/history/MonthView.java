package thole.ui.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.key.KeyCap;

/// A month as a calendar. The grid is one stop of the Tab key; its keys are those of [CalendarKeys].
final class MonthView extends VBox {

    private static final int DAYS = 7;
    private static final int WEEKS = 6;
    private static final double PER_CENT = 100;

    private final Texts texts;
    private final HistoryWords words;
    private final DayOfWeek firstOfWeek;
    private final Label month = Labels.lead("");
    private final Label summary = Labels.caption("");
    private final Label empty;
    private final HBox nothing;
    private final GridPane grid = new GridPane();
    private final List<DayCell> cells = new ArrayList<>();
    private boolean terse;

    /// @param todayKey the letter that leads to today
    MonthView(
            Texts texts,
            HistoryWords words,
            HistoryViewModel model,
            CalendarKeys keys,
            KeyCap todayKey,
            Runnable fillIn) {
        this.texts = texts;
        this.words = words;
        firstOfWeek = WeekFields.of(texts.locale()).getFirstDayOfWeek();
        getStyleClass().add("history-month");
        month.getStyleClass().add("th-strong");
        month.setMinWidth(USE_PREF_SIZE);
        empty = Labels.small("");
        Button fill = new Button(texts.get("history.month.fill_in"));
        fill.getStyleClass().setAll("th-button");
        fill.setMinWidth(USE_PREF_SIZE);
        fill.setOnAction(_ -> fillIn.run());
        nothing = new HBox(empty, fill);
        nothing.getStyleClass().add("history-top");
        Button today = new Button(texts.get("history.today"), todayKey);
        today.setContentDisplay(ContentDisplay.RIGHT);
        today.getStyleClass().setAll("th-button");
        today.setMinWidth(USE_PREF_SIZE);
        today.setOnAction(_ -> model.toToday());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(
                CalendarLegend.step(
                        texts, Icon.CHEVRON_LEFT, "history.month.before", () -> model.move(day -> day.minusMonths(1))),
                CalendarLegend.step(
                        texts, Icon.CHEVRON_RIGHT, "history.month.after", () -> model.move(day -> day.plusMonths(1))),
                month,
                gap,
                summary,
                today);
        top.getStyleClass().add("history-top");
        lay(model);
        keys.listenOn(grid);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().setAll(top, grid, nothing, new CalendarLegend(texts));
    }

    private void lay(HistoryViewModel model) {
        grid.getStyleClass().add("history-grid");
        grid.setAccessibleText(texts.get("history.grid"));
        grid.getRowConstraints().add(new RowConstraints());
        for (int column = 0; column < DAYS; column++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(PER_CENT / DAYS);
            grid.getColumnConstraints().add(width);
            Label name =
                    Labels.caption(firstOfWeek.plus(column).getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale()));
            name.getStyleClass().add("history-weekday");
            grid.add(name, column, 0);
        }
        for (int week = 0; week < WEEKS; week++) {
            RowConstraints height = new RowConstraints();
            height.setVgrow(Priority.ALWAYS);
            height.setMinHeight(GridPane.USE_PREF_SIZE);
            grid.getRowConstraints().add(height);
            for (int column = 0; column < DAYS; column++) {
                DayCell cell = new DayCell(texts, words);
                cell.setOnAction(_ -> {
                    model.look(cell.day());
                    cell.requestFocus();
                });
                cells.add(cell);
                grid.add(cell, column, week + 1);
            }
        }
    }

    /// Where cells are small, signs stand for words; what they say to a screen reader stays the same.
    void beTerse(boolean now) {
        terse = now;
        summary.setVisible(!now);
        summary.setManaged(!now);
    }

    void show(HistoryState state, boolean hidden) {
        RecordedDays days = state.days().orElseThrow();
        YearMonth shown = state.month();
        month.setText(words.month(shown));
        summary.setText(words.summary(days, shown));
        boolean none = days.spannedIn(shown).noneMatch(days::isRecorded);
        empty.setText(none ? texts.get("history.month.nothing", words.month(shown)) : "");
        nothing.setVisible(none);
        nothing.setManaged(none);
        nothing.getChildren().getLast().setVisible(!days.isFuture(state.day()));
        boolean focused = grid.isFocusWithin();
        each(
                shown,
                (cell, day) -> cell.show(
                        days, day, YearMonth.from(day).equals(shown), day.equals(state.day()), hidden, terse));
        if (focused) {
            lookedAt().ifPresent(DayCell::requestFocus);
        }
    }

    /// The month before anything is known of its days: grey cells, none of which says “no entry”.
    void await(YearMonth shown) {
        month.setText(words.month(shown));
        summary.setText("");
        nothing.setVisible(false);
        nothing.setManaged(false);
        each(shown, (cell, day) -> cell.await(day, YearMonth.from(day).equals(shown)));
    }

    private void each(YearMonth shown, BiConsumer<DayCell, LocalDate> dress) {
        LocalDate first = shown.atDay(1);
        int before = Math.floorMod(first.getDayOfWeek().getValue() - firstOfWeek.getValue(), DAYS);
        int needed = before + shown.lengthOfMonth();
        for (int place = 0; place < cells.size(); place++) {
            DayCell cell = cells.get(place);
            dress.accept(cell, first.plusDays(place - (long) before));
            boolean inUse = place / DAYS * DAYS < needed;
            cell.setVisible(inUse);
            cell.setManaged(inUse);
        }
    }

    Optional<DayCell> lookedAt() {
        return cells.stream().filter(DayCell::isFocusTraversable).findFirst();
    }
}
