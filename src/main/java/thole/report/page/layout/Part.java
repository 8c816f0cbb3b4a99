package thole.report.page.layout;

import java.util.List;
import java.util.stream.Stream;
import thole.chart.Mark;

/// A part of a page in reading order.
public sealed interface Part {

    /// Parts that belong together.
    record Group(Tag tag, List<Part> parts) implements Part {

        public Group {
            parts = List.copyOf(parts);
        }
    }

    /// Marks that are one thing.
    ///
    /// @param alternative what a figure shows; empty for text, which says it itself
    record Leaf(Tag tag, String alternative, List<Mark> marks) implements Part {

        public Leaf {
            marks = List.copyOf(marks);
        }
    }

    /// Lines and boxes that say nothing.
    static Part decoration(Mark... marks) {
        return new Leaf(Tag.ARTIFACT, "", List.of(marks));
    }

    /// Text, which says what it is.
    static Part text(Tag tag, List<Mark> marks) {
        return new Leaf(tag, "", marks);
    }

    /// Every mark, first one first.
    default Stream<Mark> all() {
        return switch (this) {
            case Group(Tag _, List<Part> parts) -> parts.stream().flatMap(Part::all);
            case Leaf(Tag _, String _, List<Mark> own) -> own.stream();
        };
    }
}
