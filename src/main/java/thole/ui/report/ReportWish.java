package thole.ui.report;

import java.util.List;
import java.util.Set;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.ReportChoice;
import thole.report.page.SectionKind;
import thole.report.page.layout.PageSize;

/// What the person has chosen on the screen.
///
/// @param questions as they stand in the field, a line for each
record ReportWish(
        ReportSpan span, PageSize paper, String name, Set<SectionKind> leftOut, NoteChoice notes, String questions) {

    ReportWish {
        leftOut = Set.copyOf(leftOut);
    }

    /// @param paper of the person's region
    static ReportWish usual(PageSize paper) {
        return new ReportWish(ReportSpan.USUAL, paper, "", Set.of(), new NoteChoice.None(), "");
    }

    ReportWish about(ReportSpan other) {
        return new ReportWish(other, paper, name, leftOut, notes, questions);
    }

    ReportWish on(PageSize other) {
        return new ReportWish(span, other, name, leftOut, notes, questions);
    }

    ReportWish named(String other) {
        return new ReportWish(span, paper, other, leftOut, notes, questions);
    }

    ReportWish with(ReportPart part, boolean in) {
        return new ReportWish(span, paper, name, part.leftOut(leftOut, in), notes, questions);
    }

    ReportWish with(NoteChoice other) {
        return new ReportWish(span, paper, name, leftOut, other, questions);
    }

    ReportWish asking(String other) {
        return new ReportWish(span, paper, name, leftOut, notes, other);
    }

    ReportChoice choice() {
        return new ReportChoice(span.window(), new Choices(name, leftOut, notes, List.of(questions.split("\\R", -1))));
    }
}
