package thole.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Outline;
import thole.exchange.example.Examples;
import thole.report.page.Choices;
import thole.report.page.Report;
import thole.report.page.Reports;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Pages;
import thole.report.page.layout.Part;
import thole.report.page.layout.Sheet;
import thole.report.page.layout.Tag;

/// The report as a printer without colours prints it.
class GreyPaperTest {

    private static final int PIXELS_A_POINT = 4;
    private static final double TOLD_APART = 1.3;
    private static final double READ = 4.5;
    private static final double SEEN = 3;

    private static final Report REPORT = Reports.of(Examples.whole(365), Choices.USUAL);
    private static final EmbeddedFace FACE = new EmbeddedFace();
    private static final List<Sheet> SHEETS = Pages.of(REPORT, PageSize.A4, FACE, Reports.ENGLISH);
    private static final List<BufferedImage> PRINTED = printed();

    private static List<BufferedImage> printed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportPdf(FACE, REPORT.title(), REPORT.locale()).write(SHEETS, Optional.empty(), out);
            List<BufferedImage> pages = new ArrayList<>();
            try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
                for (int i = 0; i < pdf.getNumberOfPages(); i++) {
                    pages.add(new PDFRenderer(pdf).renderImage(i, PIXELS_A_POINT, ImageType.GRAY));
                }
            }
            return pages;
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static Stream<Part.Leaf> leaves(Part part) {
        return switch (part) {
            case Part.Group(Tag _, List<Part> parts) -> parts.stream().flatMap(GreyPaperTest::leaves);
            case Part.Leaf leaf -> Stream.of(leaf);
        };
    }

    private static Part.Leaf figure(String begins) {
        return SHEETS.getFirst().parts().stream()
                .flatMap(GreyPaperTest::leaves)
                .filter(leaf -> leaf.tag() == Tag.FIGURE && leaf.alternative().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    /// How light the first page is at a place, 0 to 1, as light and not as a number of a file.
    private static double light(double x, double y) {
        int grey = PRINTED.getFirst().getRaster().getSample((int) (x * PIXELS_A_POINT), (int) (y * PIXELS_A_POINT), 0);
        return linear(grey / 255.0);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    @Test
    void sharesOfDaysGrowDarkerAndNeighboursAreToldApart() {
        List<Double> parts = figure("Days by pain").marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(Mark.Box.class::cast)
                .filter(box -> box.width() > 5 && box.width() < 9) // the squares of the legend
                .map(box -> light(box.x() + box.width() / 2, box.y() + box.height() / 2))
                .toList();

        assertThat(parts).hasSize(4);
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i)).isLessThan(parts.get(i - 1));
            assertThat(contrast(parts.get(i), parts.get(i - 1))).isGreaterThan(TOLD_APART);
        }
    }

    @Test
    void placesOfManySomeAndFewDaysAreToldApartByLightnessAndByAHatch() {
        List<Mark.Area> areas = Stream.of("Before the last visit", "Last 28 days")
                .flatMap(begins -> figure(begins).marks().stream())
                .filter(Mark.Area.class::isInstance)
                .map(Mark.Area.class::cast)
                .toList();
        double often = light(areas, area -> area.fill() == Ink.PAIN && area.opacity() > 0.9);
        double nowAndThen = light(areas, area -> area.fill() == Ink.PAIN && area.opacity() == 0.5);
        double never = light(areas, area -> area.fill() == Ink.CARD);

        assertThat(contrast(often, nowAndThen)).isGreaterThan(TOLD_APART);
        assertThat(contrast(nowAndThen, never)).isGreaterThan(TOLD_APART);
        assertThat(areas)
                .filteredOn(area -> area.fill() == Ink.PAIN && area.opacity() < 0.5)
                .isNotEmpty()
                .allMatch(Mark.Area::hatched);
    }

    private static double light(List<Mark.Area> areas, Predicate<Mark.Area> which) {
        return areas.stream()
                .filter(which)
                .mapToDouble(area -> middle(area.outline()))
                .average()
                .orElseThrow();
    }

    private static double middle(Outline outline) {
        List<double[]> points = outline.steps().stream()
                .map(step -> switch (step) {
                    case Outline.Move move -> new double[] {move.x(), move.y()};
                    case Outline.To line -> new double[] {line.x(), line.y()};
                    case Outline.Curve curve -> new double[] {curve.x(), curve.y()};
                    case Outline.Close _ -> new double[0];
                })
                .filter(point -> point.length == 2)
                .toList();
        return light(
                points.stream().mapToDouble(point -> point[0]).average().orElseThrow(),
                points.stream().mapToDouble(point -> point[1]).average().orElseThrow());
    }

    @Test
    void aVisitIsAFullLineAndTheBeginningOfATreatmentADottedOne() {
        List<Mark> marks = figure("Pain from").marks();
        List<Double> dashes = marks.stream()
                .filter(Mark.Line.class::isInstance)
                .map(Mark.Line.class::cast)
                .filter(line -> line.ink() == Ink.NEUTRAL && line.fromX() == line.toX())
                .map(Mark.Line::dash)
                .distinct()
                .toList();

        assertThat(dashes).hasSize(2).contains(0.0);
        assertThat(marks).anyMatch(Mark.Triangle.class::isInstance);
    }

    @Test
    void textIsReadAndIntervalsAreSeenInGrey() {
        Stream<Mark> marks =
                SHEETS.stream().flatMap(sheet -> sheet.parts().stream()).flatMap(Part::all);
        List<Mark> all = marks.toList();

        assertThat(all)
                .filteredOn(Mark.Words.class::isInstance)
                .allSatisfy(mark -> assertThat(contrast(1, light(((Mark.Words) mark).ink())))
                        .isGreaterThan(READ));
        assertThat(all)
                .filteredOn(mark -> mark instanceof Mark.Dot dot && dot.opacity() == 1)
                .isNotEmpty()
                .allSatisfy(mark ->
                        assertThat(contrast(1, light(((Mark.Dot) mark).ink()))).isGreaterThan(SEEN));
    }

    private static double light(Ink ink) {
        float[] colour = PdfColours.of(ink);
        return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
