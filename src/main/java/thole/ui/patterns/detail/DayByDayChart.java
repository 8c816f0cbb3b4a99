package thole.ui.patterns.detail;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import thole.chart.Picture;
import thole.chart.detail.DayByDayPlot;
import thole.ui.chart.ChartCursor;
import thole.ui.chart.PictureView;
import thole.ui.kit.Subscriptions;
import thole.ui.patterns.detail.Detail.DayByDay;

/// Every day as a dot that can be pointed at: with the arrow keys by date, with the mouse by place. One stop of the Tab
/// key; Enter or a double click opens the day.
final class DayByDayChart extends StackPane implements ChartCursor.Moves {

    private static final Picture NOTHING = new Picture(0, 0, List.of(), "");
    private static final int FAR = 7;
    private static final int NONE = -1;

    private final DayByDayPlot plot;
    private final List<LocalDate> dates;
    private final String spoken;
    private final Consumer<LocalDate> openDay;
    private final PictureView dots = new PictureView();
    private final PictureView above = new PictureView();
    private int day = NONE;
    private int left = NONE;

    DayByDayChart(DayByDay shown, DayByDayPlot plot, Consumer<LocalDate> openDay) {
        this.plot = plot;
        this.dates = shown.dates();
        this.spoken = shown.panel().spoken();
        this.openDay = openDay;
        getStyleClass().addAll("pattern-picture", "pattern-days");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        setAccessibleHelp(shown.help());
        dots.show((width, height) -> plot.picture(width, height, spoken));
        above.setMouseTransparent(true);
        getChildren().setAll(dots, above);
        ChartCursor.drive(this, this);
        new Subscriptions().changes(focusedProperty(), this::focus);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::hover);
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> point(isFocused() ? day : NONE));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    }

    /// What is pointed at, in words; empty where nothing is.
    String pointedAt() {
        return day == NONE ? "" : plot.dots().get(day).words();
    }

    @Override
    public void by(int steps, boolean far) {
        int from = day == NONE ? (steps > 0 ? NONE : dates.size()) : day;
        point(Math.clamp(from + (long) steps * (far ? FAR : 1), 0, dates.size() - 1));
    }

    @Override
    public void toFirst() {
        point(0);
    }

    @Override
    public void toLast() {
        point(dates.size() - 1);
    }

    @Override
    public void open() {
        if (day != NONE) {
            openDay.accept(dates.get(day));
        }
    }

    /// Who comes back finds the day that was left.
    private void focus(boolean now) {
        if (now) {
            point(left);
        } else {
            left = day;
            point(NONE);
        }
    }

    private void point(int next) {
        day = next;
        above.show((width, height) -> day == NONE ? NOTHING : plot.day(width, height, day));
        setAccessibleText(day == NONE ? spoken : plot.dots().get(day).words());
    }

    private void hover(MouseEvent event) {
        near(event, this::point);
    }

    private void press(MouseEvent event) {
        requestFocus();
        near(event, found -> {
            point(found);
            if (event.getClickCount() == 2) {
                open();
            }
        });
    }

    private void near(MouseEvent event, Consumer<Integer> found) {
        double zoom = dots.zoom();
        plot.near(getWidth() / zoom, getHeight() / zoom, event.getX() / zoom, event.getY() / zoom)
                .ifPresent(found);
    }
}
