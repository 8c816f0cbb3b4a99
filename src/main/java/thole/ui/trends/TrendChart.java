package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ScrollBar;
import javafx.scene.image.Image;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.svg.SvgPicture;
import thole.chart.trend.TrendLayout;
import thole.chart.trend.TrendPicture;
import thole.chart.trend.TrendView;
import thole.chart.trend.TrendWords;
import thole.chart.trend.series.TrendSeries;
import thole.text.Texts;
import thole.ui.chart.ChartCursor;
import thole.ui.chart.MovingPicture;
import thole.ui.chart.PictureView;
import thole.ui.chart.Scenery;
import thole.ui.kit.Subscriptions;
import thole.ui.trends.TrendsState.Shown;

/// The panels with the cursor above them. One stop of the Tab key; the arrow keys move from day to day.
final class TrendChart extends StackPane {

    private static final double BAR_WIDTH = 12;
    private static final double NOTCH = 40;
    private static final double TWICE = 2;

    private final TrendsModel model;
    private final TrendWords words;
    private final MovingPicture panels = new MovingPicture();
    private final PictureView above = new PictureView();
    private final ScrollBar scroll = new ScrollBar();
    private @Nullable Shown shown;
    private double turned;

    TrendChart(Texts texts, TrendsModel model) {
        this.model = model;
        this.words = new TrendWords(texts);
        getStyleClass().addAll("trend-chart", "th-focus-first");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        scroll.setOrientation(Orientation.VERTICAL);
        scroll.setManaged(false);
        scroll.setAccessibleText(texts.get("trends.more_factors"));
        new Subscriptions().changes(scroll.valueProperty(), value -> model.skip((int) Math.round(value.doubleValue())));
        getChildren().setAll(panels, above, scroll);
        ChartCursor.drive(this, model);
        above.setMouseTransparent(true);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX()));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> model.pointNowhere());
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(ScrollEvent.SCROLL, this::turn);
    }

    void show(Shown next) {
        Shown before = shown;
        shown = next;
        if (before == null || !before.view().equals(next.view())) {
            panels.show(new TrendScenery(next.view(), words));
            requestLayout();
        }
        above.show((width, height) -> day(next, width, height));
    }

    private Picture day(Shown next, double width, double height) {
        Picture picture =
                TrendPicture.day(next.view(), words, next.day(), next.marked(), next.pointed(), width, height);
        setAccessibleText(
                next.pointed() || next.marked().isPresent()
                        ? picture.sentence()
                        : panels.picture().sentence());
        return picture;
    }

    /// What is on screen, to be heard or tested.
    Picture readOut() {
        return above.picture();
    }

    /// As it looks now, at twice the size, on the colour of its card.
    Image image() {
        panels.rest();
        SnapshotParameters how = new SnapshotParameters();
        how.setFill(Color.web(panels.web(Ink.CARD)));
        how.setTransform(Transform.scale(TWICE, TWICE));
        return snapshot(how, null);
    }

    /// As it looks now, as text of an SVG file.
    String svg(String title) {
        List<Mark> marks = new ArrayList<>(panels.picture().marks());
        marks.addAll(above.picture().marks());
        Picture picture = panels.picture();
        return SvgPicture.of(picture.width(), picture.height(), marks, title, picture.sentence(), panels::web);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scroll.setVisible(false);
        if (shown == null) {
            return;
        }
        double zoom = panels.zoom();
        TrendLayout layout = TrendPicture.layout(shown.view(), getWidth() / zoom, getHeight() / zoom);
        int hidden = shown.factors().size() - layout.panels();
        if (hidden > 0) {
            double top = layout.factorTop(0) * zoom;
            scroll.setMax(hidden);
            scroll.setVisibleAmount((double) layout.panels() / shown.factors().size() * hidden);
            scroll.setUnitIncrement(1);
            scroll.setBlockIncrement(1);
            scroll.resizeRelocate(getWidth() - BAR_WIDTH, top, BAR_WIDTH, layout.bottom() * zoom - top);
            scroll.setVisible(true);
        } else if (shown.skipped() > 0) {
            scroll.setValue(0);
        }
    }

    private void point(double x) {
        if (shown != null) {
            double zoom = panels.zoom();
            TrendLayout layout = TrendPicture.layout(shown.view(), getWidth() / zoom, getHeight() / zoom);
            model.pointAt(layout.dayAt(x / zoom));
        }
    }

    /// Sideways, or with Shift held, the wheel moves through time.
    private void turn(ScrollEvent event) {
        if (shown != null && event.getDeltaX() != 0) {
            turned += event.getDeltaX() / NOTCH * Math.max(1, shown.window().days() / 30.0);
            int days = (int) turned;
            turned -= days;
            model.pan(-days);
            event.consume();
        } else if (scroll.isVisible() && event.getDeltaY() != 0) {
            scroll.setValue(Math.clamp(scroll.getValue() - Math.signum(event.getDeltaY()), 0, scroll.getMax()));
            event.consume();
        }
    }

    /// The panels as a scenery: the days move, names and numbers of the axes stay. Their scales fit the whole record
    /// and
    /// never change on the way.
    private record TrendScenery(TrendView view, TrendWords said) implements Scenery {

        private static final double CAP = 2;

        @Override
        public Picture whole(double width, double height) {
            return TrendPicture.of(view, said, width, height);
        }

        @Override
        public Picture words(double width, double height) {
            return TrendPicture.words(view, said, width, height);
        }

        @Override
        public Picture part(Stretch places, double width, double height) {
            return TrendPicture.part(view, said, places.from(), places.to(), width, height);
        }

        @Override
        public Stretch moving(double width, double height) {
            TrendLayout layout = layout(width, height);
            return new Stretch(layout.left(), layout.right());
        }

        /// Lines begin and end in the middle of a column.
        @Override
        public Stretch reusable(double width, double height) {
            TrendLayout layout = layout(width, height);
            TrendSeries series = view.series();
            double from = layout.x(series.middleOf(series.firstIn(view.window()))) + CAP;
            double to = layout.x(series.middleOf(series.lastIn(view.window()))) - CAP;
            return new Stretch(from, Math.max(from, to));
        }

        @Override
        public OptionalDouble movedFrom(Scenery earlier, double width, double height) {
            if (!(earlier instanceof TrendScenery before) || !view.isMovedFrom(before.view())) {
                return OptionalDouble.empty();
            }
            TrendLayout there = before.layout(width, height);
            return OptionalDouble.of(there.x(view.window().first()) - there.left());
        }

        private TrendLayout layout(double width, double height) {
            return TrendPicture.layout(view, width, height);
        }
    }
}
