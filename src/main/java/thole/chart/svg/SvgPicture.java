package thole.chart.svg;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Outline;

/// Writes a picture as SVG: shapes stay shapes and words stay words, and the sentence is its description.
public final class SvgPicture {

    private static final double MARGIN = 16;

    private final Function<Ink, String> colours;
    private final StringBuilder out = new StringBuilder();

    private SvgPicture(Function<Ink, String> colours) {
        this.colours = colours;
    }

    /// @param title what it is called
    /// @param sentence what it shows
    /// @param colours of every ink, as `#rrggbb`
    public static String of(
            double width,
            double height,
            List<Mark> marks,
            String title,
            String sentence,
            Function<Ink, String> colours) {
        SvgPicture svg = new SvgPicture(colours);
        svg.open(width + 2 * MARGIN, height + 2 * MARGIN, title, sentence);
        marks.forEach(svg::write);
        svg.out.append("</g>\n</svg>\n");
        return svg.out.toString();
    }

    private void open(double width, double height, String title, String sentence) {
        line(
                "<svg  xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" role=\"img\">",
                number(width), number(height), number(width), number(height));
        line("<title>%s</title>", escaped(title));
        line("<desc>%s</desc>", escaped(sentence));
        line("<rect  width=\"100%%\" height=\"100%%\" fill=\"%s\"/>", colours.apply(Ink.CARD));
        line(
                "<g transform=\"translate(%s %s)\" font-family=\"'Inter&#32;Tab',Inter,sans-serif\">",
                number(MARGIN), number(MARGIN));
    }

    private void write(Mark mark) {
        switch (mark) {
            case Mark.Line line -> write(line);
            case Mark.Trace trace -> write(trace);
            case Mark.Band band -> write(band);
            case Mark.Box box ->
                rectangle(box.x(), box.y(), box.width(), box.height(), box.radius(), filled(box.ink(), box.opacity()));
            case Mark.Frame frame ->
                rectangle(
                        frame.x(),
                        frame.y(),
                        frame.width(),
                        frame.height(),
                        frame.radius(),
                        stroked(frame.ink(), frame.stroke(), 1));
            case Mark.Dot dot -> write(dot);
            case Mark.Triangle triangle -> write(triangle);
            case Mark.Text text -> {
                Mark.TextSize size = text.size();
                words(text.text(), text.x(), text.y(), text.anchor(), size.pixels(), size.weight(), text.ink());
            }
            case Mark.Words words ->
                words(words.text(), words.x(), words.y(), words.anchor(), words.size(), words.weight(), words.ink());
            case Mark.Area area -> write(area);
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius, String paint) {
        line(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\" %s/>",
                number(x), number(y), number(width), number(height), number(radius), paint);
    }

    private void write(Mark.Dot dot) {
        String paint =
                dot.stroke() > 0 ? stroked(dot.ink(), dot.stroke(), dot.opacity()) : filled(dot.ink(), dot.opacity());
        line(
                "<circle  cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>",
                number(dot.x()), number(dot.y()), number(dot.radius()), paint);
    }

    private void write(Mark.Line line) {
        String dashes = line.dash() > 0 ? " stroke-dasharray=\"" + number(line.dash()) + "\"" : "";
        line(
                "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s%s/>",
                number(line.fromX()),
                number(line.fromY()),
                number(line.toX()),
                number(line.toY()),
                stroked(line.ink(), line.width(), line.opacity()),
                dashes);
    }

    private void write(Mark.Trace trace) {
        StringBuilder path = new StringBuilder();
        boolean down = false;
        for (int i = 0; i < trace.x().length; i++) {
            boolean gap = Double.isNaN(trace.x()[i] + trace.y()[i]);
            if (!gap) {
                String point = number(trace.x()[i]) + " " + number(trace.y()[i]);
                path.append(down ? "L" + point : "M" + point + "L" + point); // alone, it is a dot
            }
            down = !gap;
        }
        if (!path.isEmpty()) {
            line(
                    "<path d=\"%s\" stroke-linejoin=\"round\" stroke-linecap=\"round\" %s/>",
                    path, stroked(trace.ink(), trace.width(), trace.opacity()));
        }
    }

    private void write(Mark.Band band) {
        int from = 0;
        while (from < band.x().length) {
            int to = from;
            while (to < band.x().length && !Double.isNaN(band.x()[to] + band.low()[to] + band.high()[to])) {
                to++;
            }
            if (to - from > 1) {
                area(band, from, to);
            }
            from = to + 1;
        }
    }

    private void area(Mark.Band band, int from, int to) {
        StringBuilder points = new StringBuilder();
        for (int i = from; i < to; i++) {
            points.append(number(band.x()[i]))
                    .append(',')
                    .append(number(band.high()[i]))
                    .append(' ');
        }
        for (int i = to - 1; i >= from; i--) {
            points.append(number(band.x()[i]))
                    .append(',')
                    .append(number(band.low()[i]))
                    .append(' ');
        }
        line("<polygon  points=\"%s\" %s/>", points.toString().strip(), filled(band.ink(), band.opacity()));
    }

    private void write(Mark.Triangle triangle) {
        double half = triangle.size() / 2;
        line(
                "<polygon  points=\"%s,%s %s,%s %s,%s\" %s/>",
                number(triangle.x() - half),
                number(triangle.y()),
                number(triangle.x()),
                number(triangle.y() - triangle.size()),
                number(triangle.x() + half),
                number(triangle.y()),
                filled(triangle.ink(), 1));
    }

    private void words(String text, double x, double y, Mark.Anchor anchor, double size, Mark.Weight weight, Ink ink) {
        String stands = switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        line(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" font-weight=\"%d\" fill=\"%s\">%s</text>",
                number(x),
                number(y),
                stands,
                number(size),
                weight == Mark.Weight.REGULAR ? 400 : 600,
                colours.apply(ink),
                escaped(text));
    }

    /// The hatch is made of the lines themselves, clipped by the outline, so it needs no pattern that a page would have
    /// to name once.
    private void write(Mark.Area area) {
        String path = path(area.outline());
        if (area.opacity() > 0) {
            line("<path d=\"%s\" %s/>", path, filled(area.fill(), area.opacity()));
        }
        if (area.hatched()) {
            StringBuilder lines = new StringBuilder();
            area.outline()
                    .hatch()
                    .forEach(one -> lines.append(String.format(
                            Locale.ROOT,
                            "M%s %sL%s %s",
                            number(one.fromX()),
                            number(one.fromY()),
                            number(one.toX()),
                            number(one.toY()))));
            line("<path d=\"%s\" %s/>", lines, stroked(area.fill(), Outline.HATCH_WIDTH, 1));
        }
        if (area.stroke() > 0) {
            line("<path d=\"%s\" %s/>", path, stroked(area.edge(), area.stroke(), 1));
        }
    }

    private static String path(Outline outline) {
        StringBuilder path = new StringBuilder();
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) ->
                    path.append('M').append(number(x)).append(' ').append(number(y));
                case Outline.To(double x, double y) ->
                    path.append('L').append(number(x)).append(' ').append(number(y));
                case Outline.Curve curve ->
                    path.append('C')
                            .append(number(curve.x1()))
                            .append(' ')
                            .append(number(curve.y1()))
                            .append(' ')
                            .append(number(curve.x2()))
                            .append(' ')
                            .append(number(curve.y2()))
                            .append(' ')
                            .append(number(curve.x()))
                            .append(' ')
                            .append(number(curve.y()));
                case Outline.Close _ -> path.append('Z');
            }
        }
        return path.toString();
    }

    private String filled(Ink ink, double opacity) {
        return "fill=\"" + colours.apply(ink) + "\"" + (opacity < 1 ? " fill-opacity=\"" + number(opacity) + "\"" : "");
    }

    private String stroked(Ink ink, double width, double opacity) {
        String paint = "fill=\"none\" stroke=\"" + colours.apply(ink) + "\" stroke-width=\"" + number(width) + "\"";
        return opacity < 1 ? paint + " stroke-opacity=\"" + number(opacity) + "\"" : paint;
    }

    /// Two decimals at most, with a point in every language.
    private static String number(double value) {
        double rounded = Math.rint(value * 100) / 100;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /// What a person has typed may hold anything; characters that XML forbids are left out.
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> {
                    boolean allowed = letter >= 0x20
                            && letter != 0xFFFE
                            && letter != 0xFFFF
                            && (letter < 0xD800 || letter > 0xDFFF);
                    if (allowed) {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation comes with a library that ships nothing else we need
    private void line(String form, Object... parts) {
        out.append(String.format(Locale.ROOT, form, parts)).append('\n');
    }
}
