package thole.ui.trends;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import thole.chart.trend.StripPicture;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendData;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.trends.TrendsState.Shown;

/// The whole record in a strip, with a frame around the days on screen. The frame and its ends can be dragged; the
/// arrow keys move it, with Shift they move its beginning.
final class RangeStrip extends StackPane {

    private static final double HANDLE = 9;
    private static final int SHORT_WINDOW = 31;
    private static final int WEEK = 7;

    private final Texts texts;
    private final TrendWords words;
    private final TrendsModel model;
    private final PictureView picture = new PictureView();
    private final PictureView frame = new PictureView();
    private @Nullable Shown shown;
    private Grip grip = Grip.NONE;
    private int gripDay;
    private DayWindow gripWindow = new DayWindow(0, 0);

    private enum Grip {
        NONE,
        START,
        END,
        WINDOW
    }

    RangeStrip(Texts texts, TrendsModel model) {
        this.texts = texts;
        this.words = new TrendWords(texts);
        this.model = model;
        getStyleClass().add("range-strip");
        getChildren().setAll(picture, frame);
        picture.setMouseTransparent(true);
        frame.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleHelp(texts.get("trends.strip.help"));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::take);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> grip = Grip.NONE);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> setCursor(cursorAt(event.getX())));
    }

    void show(Shown next) {
        Shown before = shown;
        shown = next;
        if (before != null
                && before.data().equals(next.data())
                && before.window().equals(next.window())) {
            return;
        }
        TrendData data = next.data();
        String sentence = texts.get(
                "trends.strip",
                words.range(
                        data.dateOf(next.window().first()),
                        data.dateOf(next.window().last())));
        setAccessibleText(sentence);
        if (before == null || !before.data().equals(data)) {
            picture.show((width, height) -> StripPicture.record(data, words, "", width, height));
        }
        frame.show((width, height) -> StripPicture.window(data, next.window(), width, height));
    }

    private void pressed(KeyEvent event) {
        if (shown == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        int step = shown.window().days() <= SHORT_WINDOW ? 1 : WEEK;
        switch (event.getCode()) {
            case KeyCode.LEFT -> move(-step, event.isShiftDown());
            case KeyCode.RIGHT -> move(step, event.isShiftDown());
            case KeyCode.HOME -> model.pan(-shown.data().lastDay());
            case KeyCode.END -> model.pan(shown.data().lastDay());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int days, boolean resize) {
        if (resize && shown != null) {
            DayWindow window = shown.window();
            model.show(window.from(window.first() + days, TrendData.SHORTEST));
        } else {
            model.pan(days);
        }
    }

    private void take(MouseEvent event) {
        requestFocus();
        if (shown == null) {
            return;
        }
        gripDay = dayAt(event.getX());
        grip = gripAt(event.getX());
        if (grip == Grip.NONE) {
            int middle = (shown.window().first() + shown.window().last()) / 2;
            model.pan(gripDay - middle);
            grip = Grip.WINDOW;
        }
        gripWindow = shown.window();
    }

    private void drag(MouseEvent event) {
        if (shown == null) {
            return;
        }
        int by = dayAt(event.getX()) - gripDay;
        int end = shown.data().lastDay();
        switch (grip) {
            case NONE -> {}
            case START -> model.show(gripWindow.from(gripWindow.first() + by, TrendData.SHORTEST));
            case END -> model.show(gripWindow.to(gripWindow.last() + by, TrendData.SHORTEST, end));
            case WINDOW -> model.show(gripWindow.moved(by, end));
        }
    }

    private Grip gripAt(double x) {
        if (shown == null) {
            return Grip.NONE;
        }
        double start = x(shown.window().first());
        double end = x(shown.window().last() + 1);
        if (Math.abs(x - start) <= HANDLE) {
            return Grip.START;
        }
        if (Math.abs(x - end) <= HANDLE) {
            return Grip.END;
        }
        return x > start && x < end ? Grip.WINDOW : Grip.NONE;
    }

    private Cursor cursorAt(double x) {
        return switch (gripAt(x)) {
            case NONE -> Cursor.DEFAULT;
            case START, END -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.HAND;
        };
    }

    private double x(int day) {
        double zoom = picture.zoom();
        return shown == null ? 0 : StripPicture.x(shown.data(), getWidth() / zoom, day) * zoom;
    }

    private int dayAt(double x) {
        double zoom = picture.zoom();
        return shown == null ? 0 : StripPicture.dayAt(shown.data(), getWidth() / zoom, x / zoom);
    }
}
