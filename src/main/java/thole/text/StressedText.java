package thole.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A sentence in which some words stand out, such as the two numbers it compares. Where they stand in it is a matter
/// of each language: they are put in as arguments of [Texts#get], marked by [#strong(String)], and found again by
/// [#read(String)].
public record StressedText(List<Part> parts) {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    /// Words beside each other that look the same.
    public record Part(String text, boolean strong) {}

    public StressedText {
        parts = List.copyOf(parts);
    }

    /// A sentence in which nothing stands out.
    public static StressedText plain(String sentence) {
        return new StressedText(List.of(new Part(sentence, false)));
    }

    /// Words for an argument that shall stand out.
    public static String strong(String words) {
        return BEGIN + words + END;
    }

    /// @param sentence with arguments marked by [#strong(String)]
    public static StressedText read(String sentence) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int begin = sentence.indexOf(BEGIN); begin >= 0; begin = sentence.indexOf(BEGIN, from)) {
            int end = sentence.indexOf(END, begin);
            if (end < 0) {
                break; // a sign in a name of the person's own, that marks nothing
            }
            add(parts, sentence.substring(from, begin), false);
            add(parts, sentence.substring(begin + 1, end), true);
            from = end + 1;
        }
        add(parts, sentence.substring(from), false);
        return new StressedText(parts);
    }

    private static void add(List<Part> parts, String text, boolean strong) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, strong));
        }
    }

    /// The sentence as one text.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
