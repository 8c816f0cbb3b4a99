package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import thole.chart.Mark;
import thole.chart.Outline;

/// Where things stand on a sheet.
///
/// @param sheet in points
record Paper(Sheet sheet, Typeface face) {

    private static final double ASCENT = 0.72;
    private static final double DESCENT = 0.2;
    private static final double TOUCHING = 0.4;

    /// What takes up a place.
    ///
    /// @param what it says, for text and figures
    record Place(String what, double left, double top, double right, double bottom) {

        boolean overlaps(Place other) {
            return left < other.right - TOUCHING
                    && other.left < right - TOUCHING
                    && top < other.bottom - TOUCHING
                    && other.top < bottom - TOUCHING;
        }

        boolean isInside(Place other) {
            return left >= other.left - TOUCHING
                    && right <= other.right + TOUCHING
                    && top >= other.top - TOUCHING
                    && bottom <= other.bottom + TOUCHING;
        }
    }

    /// Every line of text, those of charts too.
    List<Place> texts() {
        return sheet.parts().stream()
                .flatMap(Part::all)
                .flatMap(mark -> text(mark).stream())
                .toList();
    }

    /// Whether any two lines of text lie over each other.
    List<String> overlaps() {
        List<Place> texts = texts();
        List<String> overlaps = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).overlaps(texts.get(j))) {
                    overlaps.add(texts.get(i).what() + " / " + texts.get(j).what());
                }
            }
        }
        return overlaps;
    }

    /// Text that stands in a figure which is not its own.
    List<String> textsOverFigures() {
        List<String> found = new ArrayList<>();
        for (Part.Leaf figure :
                leaves().filter(leaf -> leaf.tag() == Tag.FIGURE).toList()) {
            Place place = around(figure);
            leaves().filter(leaf -> !leaf.equals(figure))
                    .flatMap(leaf -> leaf.marks().stream())
                    .flatMap(mark -> text(mark).stream())
                    .filter(place::overlaps)
                    .forEach(text -> found.add(text.what() + " / " + place.what()));
        }
        return found;
    }

    /// What is not inside the edges.
    List<String> outside(Place edges) {
        return Stream.concat(
                        texts().stream(),
                        leaves().filter(leaf -> leaf.tag() == Tag.FIGURE).map(this::around))
                .filter(place -> !place.isInside(edges))
                .map(Place::what)
                .toList();
    }

    double smallestType() {
        return sheet.parts().stream()
                .flatMap(Part::all)
                .filter(Mark.Words.class::isInstance)
                .mapToDouble(mark -> ((Mark.Words) mark).size())
                .min()
                .orElse(Double.NaN);
    }

    private Stream<Part.Leaf> leaves() {
        return sheet.parts().stream().flatMap(Paper::leaves);
    }

    private static Stream<Part.Leaf> leaves(Part part) {
        return switch (part) {
            case Part.Group(Tag _, List<Part> parts) -> parts.stream().flatMap(Paper::leaves);
            case Part.Leaf leaf -> Stream.of(leaf);
        };
    }

    private Optional<Place> text(Mark mark) {
        if (!(mark instanceof Mark.Words words) || words.text().isBlank()) {
            return Optional.empty();
        }
        double width = face.width(words.text(), words.size(), words.weight());
        double left = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        return Optional.of(new Place(
                words.text(),
                left,
                words.y() - ASCENT * words.size(),
                left + width,
                words.y() + DESCENT * words.size()));
    }

    private Place around(Part.Leaf figure) {
        List<Place> places =
                figure.marks().stream().flatMap(mark -> place(mark).stream()).toList();
        return new Place(
                figure.alternative(),
                places.stream().mapToDouble(Place::left).min().orElse(Double.NaN),
                places.stream().mapToDouble(Place::top).min().orElse(Double.NaN),
                places.stream().mapToDouble(Place::right).max().orElse(Double.NaN),
                places.stream().mapToDouble(Place::bottom).max().orElse(Double.NaN));
    }

    private Optional<Place> place(Mark mark) {
        return switch (mark) {
            case Mark.Line line ->
                Optional.of(new Place(
                        "line",
                        Math.min(line.fromX(), line.toX()),
                        Math.min(line.fromY(), line.toY()),
                        Math.max(line.fromX(), line.toX()),
                        Math.max(line.fromY(), line.toY())));
            case Mark.Box box ->
                Optional.of(new Place("box", box.x(), box.y(), box.x() + box.width(), box.y() + box.height()));
            case Mark.Dot dot ->
                Optional.of(new Place(
                        "dot",
                        dot.x() - dot.radius(),
                        dot.y() - dot.radius(),
                        dot.x() + dot.radius(),
                        dot.y() + dot.radius()));
            case Mark.Trace trace ->
                given(trace.x()).findAny().isPresent()
                        ? Optional.of(new Place(
                                "trace",
                                given(trace.x()).min().orElse(0),
                                given(trace.y()).min().orElse(0),
                                given(trace.x()).max().orElse(0),
                                given(trace.y()).max().orElse(0)))
                        : Optional.empty();
            case Mark.Words words -> text(words);
            case Mark.Band _, Mark.Frame _, Mark.Triangle _, Mark.Text _ -> Optional.empty();
            case Mark.Area area -> Optional.of(place(area.outline()));
        };
    }

    private static Place place(Outline outline) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Outline.Step step : outline.steps()) {
            double[] point = switch (step) {
                case Outline.Move move -> new double[] {move.x(), move.y()};
                case Outline.To line -> new double[] {line.x(), line.y()};
                case Outline.Curve curve -> new double[] {curve.x(), curve.y()};
                case Outline.Close _ -> new double[] {Double.NaN, Double.NaN};
            };
            if (!Double.isNaN(point[0])) {
                left = Math.min(left, point[0]);
                top = Math.min(top, point[1]);
                right = Math.max(right, point[0]);
                bottom = Math.max(bottom, point[1]);
            }
        }
        return new Place("area", left, top, right, bottom);
    }

    private static DoubleStream given(double[] values) {
        return DoubleStream.of(values).filter(value -> !Double.isNaN(value));
    }
}
