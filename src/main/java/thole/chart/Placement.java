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
            case Mark.Line line -> line(line);
            case Mark.Trace trace -> trace(trace);
            case Mark.Band band -> band(band);
            case Mark.Box box -> box(box);
            case Mark.Frame frame -> frame(frame);
            case Mark.Dot dot -> dot(dot);
            case Mark.Triangle triangle ->
                new Mark.Triangle(x(triangle.x()), y(triangle.y()), triangle.size() * scale, triangle.ink());
            case Mark.Text text -> words(text);
            case Mark.Words words -> words(words);
            case Mark.Area area -> area(area);
        };
    }

    private Mark line(Mark.Line line) {
        double width = line.width() * scale;
        double dash = line.dash() * scale;
        return new Mark.Line(
                x(line.fromX()),
                y(line.fromY()),
                x(line.toX()),
                y(line.toY()),
                line.ink(),
                width,
                dash,
                line.opacity());
    }

    private Mark trace(Mark.Trace trace) {
        double width = trace.width() * scale;
        return new Mark.Trace(all(trace.x(), this::x), all(trace.y(), this::y), trace.ink(), width, trace.opacity());
    }

    private Mark band(Mark.Band band) {
        return new Mark.Band(
                all(band.x(), this::x),
                all(band.low(), this::y),
                all(band.high(), this::y),
                band.ink(),
                band.opacity());
    }

    private Mark box(Mark.Box box) {
        double radius = box.radius() * scale;
        return new Mark.Box(
                x(box.x()), y(box.y()), box.width() * scale, box.height() * scale, radius, box.ink(), box.opacity());
    }

    private Mark frame(Mark.Frame frame) {
        double width = frame.width() * scale;
        double height = frame.height() * scale;
        double radius = frame.radius() * scale;
        return new Mark.Frame(x(frame.x()), y(frame.y()), width, height, radius, frame.ink(), frame.stroke() * scale);
    }

    private Mark dot(Mark.Dot dot) {
        double radius = dot.radius() * scale;
        return new Mark.Dot(x(dot.x()), y(dot.y()), radius, dot.ink(), dot.opacity(), dot.stroke() * scale);
    }

    private Mark words(Mark.Words words) {
        double size = words.size() * scale;
        return new Mark.Words(
                words.text(), x(words.x()), y(words.y()), words.anchor(), size, words.weight(), words.ink());
    }

    private Mark area(Mark.Area area) {
        Outline outline = area.outline().placed(scale, dx, dy);
        double stroke = area.stroke() * scale;
        return new Mark.Area(outline, area.fill(), area.opacity(), area.hatched(), area.edge(), stroke);
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
