package thole.ui.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;
import javafx.animation.PauseTransition;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import thole.chart.Ink;
import thole.chart.Picture;
import thole.ui.chart.Scenery.Stretch;

/// Shows a scenery. At rest it is painted whole; while it moves, what is painted already is moved, by whole pixels, and
/// only strips that come into view are painted. When it has not moved for a moment it is painted whole again: it always
/// comes to look as if it had never moved.
public final class MovingPicture extends Region {

    private static final Duration MOMENT = Duration.millis(180);
    private static final double STRIP = 96;
    private static final double GROUND_BESIDE = 4;

    private final Brush brush;
    private final PictureView still;
    private final Group strips = new Group();
    private final Pane opening = new Pane(strips);
    private final Rectangle edge = new Rectangle();

    /// Where something opaque lies below what moves, the toolkit need not paint what is below that in each frame: the
    /// rounded card costs more than the charts.
    private final Rectangle ground = new Rectangle();

    private final Deque<Strip> laid = new ArrayDeque<>();
    private final PauseTransition pause;
    private @Nullable Scenery latest;
    private @Nullable Scenery atRest;
    private double movedBy;
    private double laidWidth;
    private double laidHeight;

    /// A piece of the picture at rest, or beside it.
    private record Strip(Stretch place, Canvas canvas) {}

    public MovingPicture() {
        this(PicturePainter::paint, MOMENT);
    }

    /// @param moment how long it must not have moved to be at rest
    MovingPicture(Brush brush, Duration moment) {
        this.brush = brush;
        pause = new PauseTransition(moment);
        still = new PictureView(brush);
        strips.setAutoSizeChildren(false);
        opening.setManaged(false);
        opening.setMouseTransparent(true);
        opening.setClip(edge);
        ground.setManaged(false);
        ground.setMouseTransparent(true);
        ground.setVisible(false);
        getChildren().setAll(ground, opening, still);
        pause.setOnFinished(_ -> rest());
    }

    /// Shows it: moved, where it is what is on screen with its ends elsewhere.
    public void show(Scenery next) {
        latest = next;
        OptionalDouble by =
                atRest == null || !isLaidOut() ? OptionalDouble.empty() : next.movedFrom(atRest, width(), height());
        if (by.isPresent()
                && Math.abs(by.getAsDouble() - movedBy)
                        < next.moving(width(), height()).length()) {
            move(next, by.getAsDouble());
        } else {
            rest();
        }
    }

    /// Paints it whole, if it is not.
    public void rest() {
        pause.stop();
        movedBy = 0;
        ground.setVisible(false);
        laid.clear();
        strips.getChildren().clear();
        atRest = latest;
        if (latest != null) {
            still.show(latest::whole);
        }
    }

    /// What is on screen now.
    public Picture picture() {
        return laid.isEmpty() || latest == null ? still.picture() : latest.whole(width(), height());
    }

    /// Pixels of the window per pixel at 100 %: the person's text size.
    public double zoom() {
        return still.zoom();
    }

    /// The colour that an ink has here, as `#rrggbb`.
    public String web(Ink ink) {
        return still.web(ink);
    }

    private double width() {
        return getWidth() / zoom();
    }

    private double height() {
        return getHeight() / zoom();
    }

    /// Only what has been painted at this size can be moved.
    private boolean isLaidOut() {
        return (!laid.isEmpty() || !still.isNeedsLayout()) && laidWidth == width() && laidHeight == height();
    }

    private void move(Scenery next, double by) {
        if (laid.isEmpty()) {
            begin();
        }
        still.show(next::words);
        movedBy = by;
        double offset = snapped(by * zoom());
        Stretch opened = pixels(next.moving(width(), height()));
        edge.setX(opened.from());
        edge.setWidth(opened.length());
        edge.setHeight(Math.ceil(getHeight()));
        layStrips(opened.from() + offset, opened.to() + offset);
        strips.setTranslateX(-offset);
        pause.playFromStart();
    }

    /// The picture at rest is the first strip.
    private void begin() {
        ground.setFill(still.inks().of(Ink.CARD));
        ground.setX(-GROUND_BESIDE);
        ground.setY(-GROUND_BESIDE);
        ground.setWidth(Math.ceil(getWidth()) + 2 * GROUND_BESIDE);
        ground.setHeight(Math.ceil(getHeight()) + 2 * GROUND_BESIDE);
        ground.setVisible(true);
        Canvas canvas = still.handOver();
        Scenery whole = scenery();
        Stretch place = pixels(whole.reusable(width(), height()));
        canvas.setClip(new Rectangle(place.from(), 0, place.length(), canvas.getHeight()));
        lay(new Strip(place, canvas), true);
    }

    private void layStrips(double from, double to) {
        while (laid.getFirst().place().from() > from) {
            double end = laid.getFirst().place().from();
            lay(painted(new Stretch(end - STRIP, end)), true);
        }
        while (laid.getLast().place().to() < to) {
            double end = laid.getLast().place().to();
            lay(painted(new Stretch(end, end + STRIP)), false);
        }
        while (laid.getFirst().place().to() + STRIP < from) {
            strips.getChildren().remove(laid.removeFirst().canvas());
        }
        while (laid.getLast().place().from() - STRIP > to) {
            strips.getChildren().remove(laid.removeLast().canvas());
        }
    }

    private void lay(Strip strip, boolean first) {
        strips.getChildren().add(strip.canvas());
        if (first) {
            laid.addFirst(strip);
        } else {
            laid.addLast(strip);
        }
    }

    private Strip painted(Stretch place) {
        Canvas canvas = new Canvas(place.length(), Math.ceil(Math.max(getHeight(), 1)));
        canvas.setLayoutX(place.from());
        Stretch places = new Stretch(place.from() / zoom(), place.to() / zoom());
        GraphicsContext pen = canvas.getGraphicsContext2D();
        pen.translate(-place.from(), 0);
        brush.paint(
                still.painter(pen), scenery().part(places, width(), height()).marks());
        return new Strip(place, canvas);
    }

    private Scenery scenery() {
        if (atRest == null) {
            throw new IllegalStateException("nothing to move");
        }
        return atRest;
    }

    private Stretch pixels(Stretch places) {
        return new Stretch(snapped(places.from() * zoom()), snapped(places.to() * zoom()));
    }

    /// Between two pixels of the screen everything would be blurred.
    private double snapped(double length) {
        double device = still.deviceScale();
        return Math.round(length * device) / device;
    }

    @Override
    protected void layoutChildren() {
        still.resizeRelocate(0, 0, getWidth(), getHeight());
        opening.resizeRelocate(0, 0, getWidth(), getHeight());
        if (laidWidth != width() || laidHeight != height()) {
            laidWidth = width();
            laidHeight = height();
            if (!laid.isEmpty()) {
                rest();
            }
        }
    }
}
