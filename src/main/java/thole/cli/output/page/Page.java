package thole.cli.output.page;

import java.util.ArrayList;
import java.util.List;

/// The lines of a page: headings, lines under them, and what is set in once more.
public final class Page {

    private static final String INDENT = "  ";

    private final List<String> lines = new ArrayList<>();

    /// Everything so far.
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /// Begins a section after an empty line.
    public void heading(String words) {
        lines.add("");
        lines.add(words);
    }

    /// A line at the edge.
    public void plain(String words) {
        lines.add(words);
    }

    /// Lines at the edge after an empty one; nothing for none.
    public void paragraph(List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.addAll(sentences);
        }
    }

    /// A line under a heading.
    public void line(String words) {
        lines.add(INDENT + words);
    }

    public void lines(List<String> sentences) {
        sentences.forEach(this::line);
    }

    /// What belongs to the line above.
    public void under(List<String> sentences) {
        sentences.forEach(sentence -> lines.add(INDENT + INDENT + sentence));
    }

    /// Whether a sentence stands on the page already.
    public boolean says(String sentence) {
        return lines.stream().anyMatch(line -> line.strip().equals(sentence));
    }
}
