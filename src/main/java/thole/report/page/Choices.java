package thole.report.page;

import java.util.List;
import java.util.Set;

/// What the person wants in the report.
///
/// @param name as it is printed; empty to print without a name
/// @param leftOut sections that they do not want; what cannot be left out stays
/// @param notes which of their notes are printed
/// @param questions for the appointment, in their words
public record Choices(String name, Set<SectionKind> leftOut, NoteChoice notes, List<String> questions) {

    /// Without a name and without notes: whoever sees the page by chance learns as little as can be.
    public static final Choices USUAL = new Choices("", Set.of(), new NoteChoice.None(), List.of());

    public Choices {
        name = name.strip();
        leftOut = Set.copyOf(leftOut);
        questions = questions.stream()
                .map(String::strip)
                .filter(question -> !question.isEmpty())
                .toList();
    }

    public boolean wants(SectionKind section) {
        return !section.canBeLeftOut() || !leftOut.contains(section);
    }
}
