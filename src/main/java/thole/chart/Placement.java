package thole.chart;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/// Puts the marks of one picture into a larger one: smaller or larger, and elsewhere.
///
/// @param scale lengths of the larger picture per length of the smaller one
/// @param dx where the left edge comes to stand
/// @param dy where the upper edge comes to stand
public record Placement(double scale, double dx, double dy) {

    public List<Mark> of(List<Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    private Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                new Mark.Line(
                        x(line.fromX()),
                        y(line.fromY()),
                        x(line.toX()),
                        y(line.toY()),
                        line.ink(),
                        line.width() * scale,
                        line.dash() * scale,
                        line.opacity());
            case Mark.Trace trace ->
                new Mark.Trace(
                        all(trace.x(), this::x),
                        all(trace.y(), this::y),
                        trace.ink(),
                        trace.width() * scale,
                        trace.opacity());
            case Mark.Band band ->
                new Mark.Band(
                        all(band.x(), this::x),
                        all(band.low(), this::y),
                        all(band.high(), this::y),
                        band.ink(),
                        band.opacity());
            case Mark.Box box ->
                new Mark.Box(
                        x(box.x()),
                        y(box.y()),
                        box.width() * scale,
                        box.height() * scale,
                        box.radius() * scale,
                        box.ink(),
                        box.opacity());
            case Mark.Frame frame ->
                new Mark.Frame(
                        x(frame.x()),
                        y(frame.y()),
                        frame.width() * scale,
                        frame.height() * scale,
                        frame.radius() * scale,
                        frame.ink(),
                        frame.stroke() * scale);
            case Mark.Dot dot ->
                new Mark.Dot(
                        x(dot.x()), y(dot.y()), dot.radius() * scale, dot.ink(), dot.opacity(), dot.stroke() * scale);
            case Mark.Triangle triangle ->
                new Mark.Triangle(x(triangle.x()), y(triangle.y()), triangle.size() * scale, triangle.ink());
            case Mark.Text text -> words(text);
            case Mark.Words words ->
                new Mark.Words(
                        words.text(),
                        x(words.x()),
                        y(words.y()),
                        words.anchor(),
                        words.size() * scale,
                        words.weight(),
                        words.ink());
            case Mark.Area area ->
                new Mark.Area(
                        area.outline().placed(scale, dx, dy),
                        area.fill(),
                        area.opacity(),
                        area.hatched(),
                        area.edge(),
                        area.stroke() * scale);
        };
    }

    /// A text of a chart's own sizes has none of them any more.
    private Mark.Words words(Mark.Text text) {
        double size = text.size().pixels() * scale;
        return new Mark.Words(
                text.text(),
                x(text.x()),
                y(text.y()),
                text.anchor(),
                size,
                text.size().weight(),
                text.ink());
    }

    private static double[] all(double[] values, DoubleUnaryOperator place) {
        return Arrays.stream(values).map(place).toArray();
    }

    private double x(double x) {
        return x * scale + dx;
    }

    private double y(double y) {
        return y * scale + dy;
    }
}
