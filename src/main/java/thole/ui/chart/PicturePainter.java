package thole.ui.chart;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import thole.chart.Mark;
import thole.chart.Outline;

/// Paints marks on a canvas. Thin straight lines are moved to the middle of a device pixel, so that they stay sharp.
///
/// @param zoom pixels of the canvas per pixel at 100 %
/// @param device pixels of the screen per pixel of the canvas
record PicturePainter(GraphicsContext pen, InkColours inks, double zoom, double device) {

    void paint(List<Mark> marks) {
        for (Mark mark : marks) {
            paint(mark);
        }
    }

    private void paint(Mark mark) {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Trace trace -> trace(trace);
            case Mark.Band band -> band(band);
            case Mark.Box box -> box(box);
            case Mark.Frame frame -> frame(frame);
            case Mark.Dot dot -> dot(dot);
            case Mark.Triangle triangle -> triangle(triangle);
            case Mark.Text _ -> {} // a node above the canvas
            case Mark.Words words -> words(words);
            case Mark.Area area -> area(area);
        }
    }

    private void line(Mark.Line line) {
        stroke(inks.of(line.ink(), line.opacity()), line.width());
        if (line.dash() > 0) {
            pen.setLineDashes(line.dash() * zoom, line.dash() * zoom);
        }
        boolean upright = line.fromX() == line.toX();
        boolean level = line.fromY() == line.toY();
        pen.strokeLine(
                upright ? onPixel(line.fromX(), line.width()) : line.fromX() * zoom,
                level ? onPixel(line.fromY(), line.width()) : line.fromY() * zoom,
                upright ? onPixel(line.toX(), line.width()) : line.toX() * zoom,
                level ? onPixel(line.toY(), line.width()) : line.toY() * zoom);
    }

    private void trace(Mark.Trace trace) {
        stroke(inks.of(trace.ink(), trace.opacity()), trace.width());
        pen.setLineJoin(StrokeLineJoin.ROUND);
        pen.setLineCap(StrokeLineCap.ROUND);
        pen.beginPath();
        boolean down = false;
        for (int i = 0; i < trace.x().length; i++) {
            double x = trace.x()[i] * zoom;
            double y = trace.y()[i] * zoom;
            if (Double.isNaN(x) || Double.isNaN(y)) {
                down = false;
            } else if (down) {
                pen.lineTo(x, y);
            } else {
                pen.moveTo(x, y);
                pen.lineTo(x, y); // a point between two gaps is a dot of the line's width
                down = true;
            }
        }
        pen.stroke();
    }

    private void band(Mark.Band band) {
        pen.setFill(inks.of(band.ink(), band.opacity()));
        int from = 0;
        while (from < band.x().length) {
            int to = from;
            while (to < band.x().length && !isGap(band, to)) {
                to++;
            }
            if (to - from > 1) {
                fillBand(band, from, to);
            }
            from = to + 1;
        }
    }

    private static boolean isGap(Mark.Band band, int i) {
        return Double.isNaN(band.x()[i] + band.low()[i] + band.high()[i]);
    }

    private void fillBand(Mark.Band band, int from, int to) {
        pen.beginPath();
        pen.moveTo(band.x()[from] * zoom, band.high()[from] * zoom);
        for (int i = from + 1; i < to; i++) {
            pen.lineTo(band.x()[i] * zoom, band.high()[i] * zoom);
        }
        for (int i = to - 1; i >= from; i--) {
            pen.lineTo(band.x()[i] * zoom, band.low()[i] * zoom);
        }
        pen.closePath();
        pen.fill();
    }

    private void box(Mark.Box box) {
        pen.setFill(inks.of(box.ink(), box.opacity()));
        double round = 2 * box.radius() * zoom;
        pen.fillRoundRect(box.x() * zoom, box.y() * zoom, box.width() * zoom, box.height() * zoom, round, round);
    }

    private void frame(Mark.Frame frame) {
        stroke(inks.of(frame.ink()), frame.stroke());
        double left = onPixel(frame.x(), frame.stroke());
        double top = onPixel(frame.y(), frame.stroke());
        double right = onPixel(frame.x() + frame.width(), frame.stroke());
        double bottom = onPixel(frame.y() + frame.height(), frame.stroke());
        double round = 2 * frame.radius() * zoom;
        pen.strokeRoundRect(left, top, right - left, bottom - top, round, round);
    }

    private void dot(Mark.Dot dot) {
        double size = 2 * dot.radius() * zoom;
        double left = dot.x() * zoom - size / 2;
        double top = dot.y() * zoom - size / 2;
        if (dot.stroke() > 0) {
            stroke(inks.of(dot.ink(), dot.opacity()), dot.stroke());
            pen.strokeOval(left, top, size, size);
        } else {
            pen.setFill(inks.of(dot.ink(), dot.opacity()));
            pen.fillOval(left, top, size, size);
        }
    }

    private void triangle(Mark.Triangle triangle) {
        pen.setFill(inks.of(triangle.ink()));
        double half = triangle.size() / 2 * zoom;
        double x = triangle.x() * zoom;
        double base = triangle.y() * zoom;
        pen.fillPolygon(
                new double[] {x - half, x, x + half}, new double[] {base, base - triangle.size() * zoom, base}, 3);
    }

    private void words(Mark.Words words) {
        List<String> family =
                words.weight() == Mark.Weight.SEMI_BOLD ? List.of("Inter", "Tab", "SemiBold") : List.of("Inter", "Tab");
        pen.setFont(Font.font(String.join(" ", family), words.size() * zoom));
        pen.setFill(inks.of(words.ink()));
        pen.setTextAlign(
                switch (words.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        pen.fillText(words.text(), words.x() * zoom, words.y() * zoom);
    }

    private void area(Mark.Area area) {
        if (area.opacity() > 0) {
            pen.setFill(inks.of(area.fill(), area.opacity()));
            trace(area.outline());
            pen.fill();
        }
        if (area.hatched()) {
            stroke(inks.of(area.fill()), Outline.HATCH_WIDTH);
            area.outline()
                    .hatch()
                    .forEach(line -> pen.strokeLine(
                            line.fromX() * zoom, line.fromY() * zoom, line.toX() * zoom, line.toY() * zoom));
        }
        if (area.stroke() > 0) {
            stroke(inks.of(area.edge()), area.stroke());
            trace(area.outline());
            pen.stroke();
        }
    }

    private void trace(Outline outline) {
        pen.beginPath();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> pen.moveTo(x * zoom, y * zoom);
                case Outline.To(double x, double y) -> pen.lineTo(x * zoom, y * zoom);
                case Outline.Curve(double x1, double y1, double x2, double y2, double x, double y) ->
                    pen.bezierCurveTo(x1 * zoom, y1 * zoom, x2 * zoom, y2 * zoom, x * zoom, y * zoom);
                case Outline.Close _ -> pen.closePath();
            }
        }
    }

    private void stroke(Color colour, double width) {
        pen.setStroke(colour);
        pen.setLineWidth(width * zoom);
        pen.setLineCap(StrokeLineCap.BUTT);
        pen.setLineJoin(StrokeLineJoin.MITER);
        pen.setLineDashes();
    }

    /// Where the middle of a stroke must lie so that its edges fall on device pixels: the middle of a pixel for a
    /// stroke of an odd number of them.
    private double onPixel(double at, double width) {
        long thickness = Math.max(1, Math.round(width * zoom * device));
        double shift = thickness % 2 == 1 ? 0.5 : 0;
        return (Math.round(at * zoom * device - shift) + shift) / device;
    }
}
