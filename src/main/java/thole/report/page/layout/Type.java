package thole.report.page.layout;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.Weight;

/// Text in one size and strength, broken into lines.
///
/// @param leading from one base line to the next
record Type(Typeface face, double size, double leading, Weight weight, Ink ink) {

    private static final double LEADING = 1.36;

    /// The base line of a line, from its top, in parts of the size.
    private static final double BASE_LINE = 1.03;

    static Type of(Typeface face, double size, Weight weight, Ink ink) {
        return new Type(face, size, size * LEADING, weight, ink);
    }

    double width(String text) {
        return face.width(text, size, weight);
    }

    /// The lines that a text takes; a word that is wider than the room is broken where the room ends.
    List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= room) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = broken(word, room, lines);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    /// Adds full lines of a long word and returns what is left of it.
    private String broken(String word, double room, List<String> lines) {
        String left = word;
        while (width(left) > room && left.codePointCount(0, left.length()) > 1) {
            int end = left.offsetByCodePoints(0, 1);
            while (end < left.length() && width(left.substring(0, left.offsetByCodePoints(end, 1))) <= room) {
                end = left.offsetByCodePoints(end, 1);
            }
            lines.add(left.substring(0, end));
            left = left.substring(end);
        }
        return left;
    }

    double height(int lines) {
        return lines * leading;
    }

    /// The marks of lines whose box begins at `y`.
    List<Mark> set(List<String> lines, double x, double y, Anchor anchor) {
        List<Mark> marks = new ArrayList<>();
        double base = y + BASE_LINE * size;
        for (String line : lines) {
            marks.add(new Mark.Words(line, x, base, anchor, size, weight, ink));
            base += leading;
        }
        return marks;
    }

    List<Mark> set(List<String> lines, double x, double y) {
        return set(lines, x, y, Anchor.START);
    }
}
