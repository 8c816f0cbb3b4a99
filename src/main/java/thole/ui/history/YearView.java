package thole.ui.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.history.record.DayMark;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.PainColour;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// A year as a map of heat: a row for each month, a column for each day of it. The map is one stop of the Tab key and
/// says the day that is looked at; its cells are small, and the list holds the same days at full size.
final class YearView extends VBox {

    private static final PseudoClass LOOKED_AT = PseudoClass.getPseudoClass("looked-at");
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int EVERY = 5;

    private final HistoryWords words;
    private final Label year = Labels.lead("");
    private final Label looked = Labels.small("");
    private final GridPane map = new GridPane();
    private final List<StackPane> cells = new ArrayList<>();
    private int shownYear;

    YearView(Texts texts, HistoryWords words, HistoryViewModel model, CalendarKeys keys) {
        this.words = words;
        getStyleClass().add("history-year");
        year.getStyleClass().add("th-strong");
        map.getStyleClass().addAll("history-map", "th-focus-first");
        map.setFocusTraversable(true);
        map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        map.setAccessibleHelp(texts.get("history.year.help"));
        keys.listenOn(map);
        for (int month = 0; month < MONTHS; month++) {
            Label name = Labels.caption(words.format("MMM", LocalDate.of(2000, month + 1, 1)));
            name.setMinWidth(USE_PREF_SIZE);
            map.add(name, 0, month + 1);
            for (int day = 0; day < DAYS; day++) {
                StackPane cell = new StackPane();
                cells.add(cell);
                map.add(cell, day + 1, month + 1);
                LocalDateAt at = new LocalDateAt(month + 1, day + 1);
                cell.setOnMouseClicked(_ -> {
                    if (at.isIn(shownYear)) {
                        model.look(at.in(shownYear));
                    }
                    map.requestFocus();
                });
            }
        }
        for (int day = EVERY; day <= DAYS; day += EVERY) {
            Label number = Labels.caption(String.valueOf(day));
            GridPane.setHalignment(number, HPos.CENTER);
            number.setMinWidth(USE_PREF_SIZE);
            map.add(number, day - 1, 0, 3, 1);
        }
        getChildren()
                .setAll(
                        turning(texts, model),
                        map,
                        looked,
                        Labels.caption(texts.get("history.year.list")),
                        new CalendarLegend(texts));
    }

    private HBox turning(Texts texts, HistoryViewModel model) {
        HBox top = new HBox(
                CalendarLegend.step(
                        texts, Icon.CHEVRON_LEFT, "history.year.before", () -> model.move(day -> day.minusYears(1))),
                CalendarLegend.step(
                        texts, Icon.CHEVRON_RIGHT, "history.year.after", () -> model.move(day -> day.plusYears(1))),
                year);
        top.getStyleClass().add("history-top");
        return top;
    }

    /// A day of any year.
    private record LocalDateAt(int month, int day) {

        boolean isIn(int year) {
            return day <= YearMonth.of(year, month).lengthOfMonth();
        }

        LocalDate in(int year) {
            return LocalDate.of(year, month, day);
        }
    }

    Region stop() {
        return map;
    }

    void show(HistoryState state, boolean hidden) {
        RecordedDays days = state.days().orElseThrow();
        shownYear = state.day().getYear();
        year.setText(Integer.toString(shownYear)); // a year by itself is given an era in some languages
        looked.setText(words.spoken(days, state.day(), hidden));
        map.setAccessibleText(words.spoken(days, state.day(), hidden));
        map.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        for (int place = 0; place < cells.size(); place++) {
            LocalDateAt at = new LocalDateAt(place / DAYS + 1, place % DAYS + 1);
            dress(cells.get(place), at, days, hidden);
            cells.get(place)
                    .pseudoClassStateChanged(
                            LOOKED_AT, at.isIn(shownYear) && at.in(shownYear).equals(state.day()));
        }
    }

    private void dress(StackPane cell, LocalDateAt at, RecordedDays days, boolean hidden) {
        cell.getStyleClass().setAll("history-dot");
        cell.getChildren().clear();
        cell.setVisible(at.isIn(shownYear));
        if (!at.isIn(shownYear)) {
            return;
        }
        LocalDate day = at.in(shownYear);
        if (days.isFlare(day)) {
            cell.getChildren().setAll(DayMark.FLARE.node());
        }
        if (days.pain(day).isPresent() && !hidden) {
            cell.getStyleClass()
                    .addAll("history-pain", PainColour.of(days.pain(day).get()));
        } else if (days.isRecorded(day)) {
            cell.getStyleClass().add("history-quiet");
        } else {
            cell.getStyleClass().add(days.isSpanned(day) ? "history-none" : "history-future");
        }
    }
}
