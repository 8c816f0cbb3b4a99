package thole.chart;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Mark.TextSize;

/// How wide a text will be, near enough to keep labels apart without a toolkit: the advance widths of the program’s
/// own face, with the widest letter for whatever is not in the table.
public final class TextWidth {

    private static final char FIRST = ' ';

    /// Hundredths of the type size, from the space to the tilde.
    private static final int[] ADVANCES = {
        28, 31, 40, 64, 65, 84, 66, 22, 39, 39, 54, 67, 30, 47, 30, 38, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 30, 30,
        67, 67, 67, 54, 100, 72, 66, 74, 72, 61, 59, 75, 74, 27, 56, 68, 57, 91, 75, 77, 64, 78, 65, 65, 66, 74, 72,
        101, 69, 70, 65, 39, 38, 39, 48, 47, 50, 57, 63, 58, 63, 59, 38, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40,
        55, 38, 61, 58, 84, 56, 58, 56, 39, 36, 39, 67
    };
    private static final int OTHER = 65;
    private static final String DOTS = "…";

    private TextWidth() {}

    public static double of(String text, TextSize size) {
        int hundredths = text.chars()
                .map(letter -> letter >= FIRST && letter < FIRST + ADVANCES.length ? ADVANCES[letter - FIRST] : OTHER)
                .sum();
        return hundredths / 100.0 * size.pixels();
    }

    /// The text, or as much of it as fits with dots behind it; empty where fewer than three letters fit.
    public static String shortened(String text, TextSize size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length() - 1;
        while (end > 0 && of(text.substring(0, end) + DOTS, size) > room) {
            end--;
        }
        return end < 3 ? "" : text.substring(0, end).strip() + DOTS;
    }

    /// The text on one line, or broken at a space on two.
    public static List<String> lines(String text, TextSize size, double room) {
        int cut = text.length();
        while (cut > 0 && of(text.substring(0, cut), size) > room) {
            cut = text.lastIndexOf(' ', cut - 1);
        }
        if (cut <= 0 || cut == text.length()) {
            return List.of(shortened(text, size, room));
        }
        List<String> lines = new ArrayList<>();
        lines.add(text.substring(0, cut));
        lines.add(shortened(text.substring(cut + 1), size, room));
        return lines;
    }
}
