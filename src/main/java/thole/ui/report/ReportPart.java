package thole.ui.report;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import thole.report.page.SectionKind;

/// What the person can leave out of the report, in the words in which they think of it: one tick for sections that
/// belong together.
enum ReportPart {
    FUNCTION(SectionKind.FUNCTION, SectionKind.SINCE_VISIT, SectionKind.MEASURES),
    PAIN(SectionKind.PAIN, SectionKind.DAY_PATTERN),
    PLACES(SectionKind.WHERE),
    FACTORS(SectionKind.FACTORS, SectionKind.RANGES),
    SIGNS(SectionKind.SIGNS),
    SAFETY(SectionKind.SAFETY, SectionKind.NERVES),
    TREATMENT(SectionKind.TREATMENTS, SectionKind.STORY),
    WORDS(SectionKind.WORDS);

    private final List<SectionKind> sections;

    ReportPart(SectionKind... sections) {
        this.sections = List.of(sections);
    }

    String nameKey() {
        return "report.part." + name().toLowerCase(Locale.ROOT);
    }

    boolean isIn(Set<SectionKind> leftOut) {
        return sections.stream().noneMatch(leftOut::contains);
    }

    /// What is left out once this part is taken in, or left out too.
    Set<SectionKind> leftOut(Set<SectionKind> before, boolean in) {
        Set<SectionKind> after = new HashSet<>(before);
        if (in) {
            sections.forEach(after::remove);
        } else {
            after.addAll(sections);
        }
        return Set.copyOf(after);
    }
}
