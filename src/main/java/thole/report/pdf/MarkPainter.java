package thole.report.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Weight;
import thole.chart.Outline;

/// Paints marks as vector graphics. The page is turned upside down once, so that marks keep their own lengths from the
/// top.
final class MarkPainter {

    private static final int ROUND = 1;
    private static final int SQUARE = 0;

    /// How far the handles of a quarter circle reach, in radii.
    private static final double CIRCLE = 0.5523;

    private final PDPageContentStream page;
    private final Map<Weight, PDFont> fonts;
    private final EmbeddedFace face;
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();

    MarkPainter(PDPageContentStream page, Map<Weight, PDFont> fonts, EmbeddedFace face, double height)
            throws IOException {
        this.page = page;
        this.fonts = fonts;
        this.face = face;
        page.transform(new Matrix(1, 0, 0, -1, 0, (float) height));
    }

    void paint(Mark mark) throws IOException {
        switch (mark) {
            case Mark.Line line -> line(line);
            case Mark.Trace trace -> trace(trace);
            case Mark.Band band -> band(band);
            case Mark.Box box -> {
                fill(box.ink(), box.opacity());
                rectangle(box.x(), box.y(), box.width(), box.height(), box.radius());
                page.fill();
            }
            case Mark.Frame frame -> {
                stroke(frame.ink(), frame.stroke(), 1, SQUARE);
                rectangle(frame.x(), frame.y(), frame.width(), frame.height(), frame.radius());
                page.stroke();
            }
            case Mark.Dot dot -> dot(dot);
            case Mark.Triangle triangle -> triangle(triangle);
            case Mark.Text text -> throw new IllegalArgumentException("a chart text has no place on a page: " + text);
            case Mark.Words words -> words(words);
            case Mark.Area area -> area(area);
        }
    }

    private void line(Mark.Line line) throws IOException {
        stroke(line.ink(), line.width(), line.opacity(), SQUARE);
        if (line.dash() > 0) {
            page.setLineDashPattern(new float[] {(float) line.dash()}, 0);
        }
        to(line.fromX(), line.fromY(), false);
        to(line.toX(), line.toY(), true);
        page.stroke();
    }

    private void trace(Mark.Trace trace) throws IOException {
        stroke(trace.ink(), trace.width(), trace.opacity(), ROUND);
        boolean down = false;
        boolean any = false;
        for (int i = 0; i < trace.x().length; i++) {
            boolean gap = Double.isNaN(trace.x()[i] + trace.y()[i]);
            if (!gap && !down) {
                to(trace.x()[i], trace.y()[i], false);
            }
            if (!gap) {
                to(trace.x()[i], trace.y()[i], true); // alone, it is a dot
                any = true;
            }
            down = !gap;
        }
        if (any) {
            page.stroke();
        }
    }

    private void band(Mark.Band band) throws IOException {
        int from = 0;
        while (from < band.x().length) {
            int end = from;
            while (end < band.x().length && !Double.isNaN(band.x()[end] + band.low()[end] + band.high()[end])) {
                end++;
            }
            if (end - from > 1) {
                fill(band.ink(), band.opacity());
                for (int i = from; i < end; i++) {
                    to(band.x()[i], band.high()[i], i > from);
                }
                for (int i = end - 1; i >= from; i--) {
                    to(band.x()[i], band.low()[i], true);
                }
                page.closePath();
                page.fill();
            }
            from = end + 1;
        }
    }

    private void dot(Mark.Dot dot) throws IOException {
        double r = dot.radius();
        if (dot.stroke() > 0) {
            stroke(dot.ink(), dot.stroke(), dot.opacity(), SQUARE);
            rectangle(dot.x() - r, dot.y() - r, 2 * r, 2 * r, r);
            page.stroke();
        } else {
            fill(dot.ink(), dot.opacity());
            rectangle(dot.x() - r, dot.y() - r, 2 * r, 2 * r, r);
            page.fill();
        }
    }

    private void triangle(Mark.Triangle triangle) throws IOException {
        fill(triangle.ink(), 1);
        double half = triangle.size() / 2;
        to(triangle.x() - half, triangle.y(), false);
        to(triangle.x(), triangle.y() - triangle.size(), true);
        to(triangle.x() + half, triangle.y(), true);
        page.closePath();
        page.fill();
    }

    private void words(Mark.Words words) throws IOException {
        double width = face.width(words.text(), words.size(), words.weight());
        double start = switch (words.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
        };
        fill(words.ink(), 1);
        page.beginText();
        page.setFont(fonts.get(words.weight()), (float) words.size());
        page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) (words.x() - start), (float) words.y()));
        page.showText(face.printable(words.text(), words.weight()));
        page.endText();
    }

    private void area(Mark.Area area) throws IOException {
        if (area.opacity() > 0) {
            fill(area.fill(), area.opacity());
            outline(area.outline());
            page.fill();
        }
        if (area.hatched()) {
            stroke(area.fill(), Outline.HATCH_WIDTH, 1, SQUARE);
            for (Outline.Stroke one : area.outline().hatch()) {
                to(one.fromX(), one.fromY(), false);
                to(one.toX(), one.toY(), true);
                page.stroke();
            }
        }
        if (area.stroke() > 0) {
            stroke(area.edge(), area.stroke(), 1, SQUARE);
            outline(area.outline());
            page.stroke();
        }
    }

    private void outline(Outline outline) throws IOException {
        for (Outline.Step step : outline.steps()) {
            switch (step) {
                case Outline.Move(double x, double y) -> to(x, y, false);
                case Outline.To(double x, double y) -> to(x, y, true);
                case Outline.Curve curve -> curve(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y());
                case Outline.Close _ -> page.closePath();
            }
        }
    }

    private void rectangle(double x, double y, double width, double height, double radius) throws IOException {
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r <= 0) {
            page.addRect((float) x, (float) y, (float) width, (float) height);
            return;
        }
        double far = r * (1 - CIRCLE);
        double right = x + width;
        double bottom = y + height;
        to(x + r, y, false);
        to(right - r, y, true);
        curve(right - far, y, right, y + far, right, y + r);
        to(right, bottom - r, true);
        curve(right, bottom - far, right - far, bottom, right - r, bottom);
        to(x + r, bottom, true);
        curve(x + far, bottom, x, bottom - far, x, bottom - r);
        to(x, y + r, true);
        curve(x, y + far, x + far, y, x + r, y);
        page.closePath();
    }

    private void to(double x, double y, boolean drawing) throws IOException {
        if (drawing) {
            page.lineTo((float) x, (float) y);
        } else {
            page.moveTo((float) x, (float) y);
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        page.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    private void fill(Ink ink, double opacity) throws IOException {
        float[] colour = PdfColours.of(ink);
        page.setNonStrokingColor(colour[0], colour[1], colour[2]);
        opaque(opacity);
    }

    private void stroke(Ink ink, double width, double opacity, int ends) throws IOException {
        float[] colour = PdfColours.of(ink);
        page.setStrokingColor(colour[0], colour[1], colour[2]);
        page.setLineWidth((float) width);
        page.setLineCapStyle(ends);
        page.setLineJoinStyle(ends);
        page.setLineDashPattern(new float[0], 0);
        opaque(opacity);
    }

    private void opaque(double opacity) throws IOException {
        float alpha = (float) opacity;
        PDExtendedGraphicsState state = opacities.get(alpha);
        if (state == null) {
            state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha);
            state.setStrokingAlphaConstant(alpha);
            opacities.put(alpha, state);
        }
        page.setGraphicsStateParameters(state);
    }
}
