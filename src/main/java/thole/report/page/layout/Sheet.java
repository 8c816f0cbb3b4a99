package thole.report.page.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;

/// One page, in points from its top left corner.
public record Sheet(double width, double height, List<Part> parts) {

    public Sheet {
        parts = List.copyOf(parts);
    }

    /// The same as a picture on white paper, for a preview. Its sentence is everything that stands on the page.
    public Picture picture() {
        Mark paper = new Mark.Box(0, 0, width, height, 0, Ink.CARD, 1);
        List<Mark> marks = Stream.concat(Stream.of(paper), parts.stream().flatMap(Part::all))
                .toList();
        return new Picture(width, height, marks, text());
    }

    /// The words of the page in reading order, figures by what they show.
    public String text() {
        return parts.stream().flatMap(Sheet::words).collect(Collectors.joining(" "));
    }

    private static Stream<String> words(Part part) {
        return switch (part) {
            case Part.Group(Tag _, List<Part> parts) -> parts.stream().flatMap(Sheet::words);
            case Part.Leaf(Tag _, String alternative, List<Mark> _)
            when !alternative.isEmpty() -> Stream.of(alternative);
            case Part.Leaf leaf ->
                leaf.marks().stream().filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text());
        };
    }
}
