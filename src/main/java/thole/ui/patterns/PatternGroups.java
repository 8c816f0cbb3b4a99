package thole.ui.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import thole.chart.interval.DifferenceScale;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.report.PatternWords;
import thole.stats.Association.Estimated;
import thole.text.Texts;
import thole.ui.patterns.PatternRow.Compared;
import thole.ui.patterns.PatternsBody.Group;

/// Puts rows under the headings of their groups.
final class PatternGroups {

    static final Set<PatternGroup> LINKED = Set.of(PatternGroup.LINKED, PatternGroup.LINKED_HARD_TO_SEPARATE);

    private final Texts texts;
    private final PatternWords words;

    PatternGroups(Texts texts, PatternWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// In the order of the map; links from the largest difference on, all others in the order of the factors.
    List<Group> of(Map<PatternGroup, List<FactorFinding>> found, PatternRows rows) {
        List<Group> groups = new ArrayList<>();
        found.forEach((group, findings) -> groups.add(group(group, findings, rows)));
        return groups;
    }

    private Group group(PatternGroup group, List<FactorFinding> findings, PatternRows rows) {
        Stream<FactorFinding> ordered = findings.stream();
        if (LINKED.contains(group)) {
            ordered = ordered.sorted(
                    Comparator.comparingDouble(PatternGroups::size).reversed());
        }
        String caption = "patterns.caption." + group.name().toLowerCase(Locale.ROOT);
        return new Group(
                words.group(group), texts.get(caption), ordered.map(rows::row).toList());
    }

    private static double size(FactorFinding finding) {
        return finding.shown() instanceof Estimated estimate ? Math.abs(estimate.delta()) : 0;
    }

    /// The axis that holds every interval of the groups.
    static DifferenceScale scale(List<Group> groups) {
        return DifferenceScale.covering(groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(Compared.class::isInstance)
                .map(row -> ((Compared) row).interval())
                .toList());
    }
}
