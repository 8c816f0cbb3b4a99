package thole.report.page.content;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import thole.chart.Ink;
import thole.chart.interval.DifferenceScale;
import thole.insight.frame.FactorKey;
import thole.insight.joint.JointReport;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.model.factor.Factor;
import thole.report.JointWords;
import thole.report.PatternWords;
import thole.report.SignWords;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;
import thole.report.page.Plot;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.stats.Association.Estimated;

/// What went together with pain, and the signs with what they rest on. Both wait while an urgent answer is open.
final class FindingSections {

    private static final double ROW = 22;
    private static final int MOST_SENTENCES = 2;

    private final Material material;
    private final PatternWords words;
    private final UnitWords units;

    FindingSections(Material material) {
        this.material = material;
        this.words = new PatternWords(material.texts());
        this.units = new UnitWords(material);
    }

    Optional<Section> factors() {
        if (material.safety().pauses()) {
            return paused(SectionKind.FACTORS);
        }
        JointReport joint = material.analysis().joint();
        Map<PatternGroup, List<FactorFinding>> groups =
                PatternGroup.of(material.analysis().patterns().findings(), joint);
        List<FactorFinding> linked = Stream.of(PatternGroup.LINKED, PatternGroup.LINKED_HARD_TO_SEPARATE)
                .flatMap(group -> groups.getOrDefault(group, List.of()).stream())
                .sorted(Comparator.comparingDouble(FindingSections::size).reversed())
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!linked.isEmpty()) {
            blocks.add(table(linked));
        }
        JointWords together = new JointWords(material.texts());
        for (FactorFinding finding : linked) {
            joint.hardToSeparate(finding.factor(), finding.shown().lag())
                    .ifPresent(hard -> blocks.add(Material.normal(together.sentence(finding, hard))));
        }
        unlinked(groups, linked.isEmpty()).ifPresent(line -> blocks.add(Material.normal(line)));
        return material.section(SectionKind.FACTORS, blocks);
    }

    private Optional<Section> paused(SectionKind kind) {
        return material.section(kind, List.of(Material.normal(material.say("open.left_out"))));
    }

    private static double size(FactorFinding finding) {
        return finding.shown() instanceof Estimated estimate ? Math.abs(estimate.delta()) : 0;
    }

    private Block table(List<FactorFinding> linked) {
        DifferenceScale scale = DifferenceScale.covering(linked.stream()
                .flatMap(finding -> PatternWords.drawn(finding.shown()).stream())
                .toList());
        List<Column> columns = List.of(
                new Column(material.say("factors.factor"), 0.15),
                new Column(material.say("factors.axis"), 0.20),
                new Column(material.say("factors.points"), 0.17),
                new Column(material.say("factors.unit"), 0.25),
                new Column(material.say("factors.timing"), 0.16),
                new Column(material.say("ranges.days"), 0.07));
        return new Block.Table(
                material.say("heading.factors"),
                columns,
                linked.stream().map(finding -> row(finding, scale)).toList());
    }

    private List<Cell> row(FactorFinding finding, DifferenceScale scale) {
        String points = words.interval(finding.shown());
        Cell drawing = PatternWords.drawn(finding.shown())
                .<Cell>map(interval -> new Cell.Drawing(new Plot.Interval(
                        scale,
                        interval,
                        ink(finding.factor()),
                        ROW,
                        material.say("factors.sentence", words.factorName(finding.factor()), points))))
                .orElseGet(() -> Cell.of(""));
        return List.of(
                Cell.strong(words.factorName(finding.factor())),
                drawing,
                Cell.of(points),
                Cell.of(finding.shown() instanceof Estimated estimate ? units.slope(finding.factor(), estimate) : ""),
                Cell.of(words.timing(finding)),
                Cell.of(material.say("figure.number", finding.shown().pairs())));
    }

    private static Ink ink(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) ->
                switch (builtIn) {
                    case SLEEP_HOURS, SLEEP_QUALITY -> Ink.SLEEP;
                    case STRESS -> Ink.STRESS;
                    case SITTING_HOURS -> Ink.SITTING;
                    case ACTIVITY_MINUTES -> Ink.ACTIVITY;
                };
            case FactorKey.Own _ -> Ink.CUSTOM_1;
        };
    }

    /// One line, the verdicts apart: what is small is a finding, what is open is none.
    private Optional<String> unlinked(Map<PatternGroup, List<FactorFinding>> groups, boolean nothingLinked) {
        List<String> parts = new ArrayList<>();
        if (nothingLinked && !groups.isEmpty()) {
            parts.add(material.say("factors.none"));
        }
        addNames(parts, "factors.no_link", groups.get(PatternGroup.NO_MEANINGFUL_LINK));
        addNames(parts, "factors.cannot_tell", groups.get(PatternGroup.CANNOT_TELL_YET));
        addNames(parts, "factors.few_days", groups.get(PatternGroup.NOT_ENOUGH_DAYS));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
    }

    private void addNames(List<String> parts, String key, @Nullable List<FactorFinding> found) {
        if (found != null) {
            List<String> names = found.stream()
                    .map(finding -> words.nameWithin(finding.factor()))
                    .toList();
            parts.add(material.say(
                    key,
                    ListFormat.getInstance(material.texts().locale(), ListFormat.Type.UNIT, ListFormat.Style.FULL)
                            .format(names)));
        }
    }

    /// Each sign by itself; they are not added up.
    Optional<Section> signs() {
        if (material.safety().pauses()) {
            return paused(SectionKind.SIGNS);
        }
        SignWords said = new SignWords(material.texts());
        List<Column> columns = List.of(
                new Column(material.say("sign_table.sign"), 0.24),
                new Column(material.say("sign_table.evidence"), 0.57),
                new Column(material.say("sign_table.record"), 0.19));
        List<List<Cell>> rows = material.analysis().signs().stream()
                .map(sign -> List.<Cell>of(
                        Cell.strong(said.title(sign.sign())), Cell.of(evidence(said, sign)), Cell.of(said.label(sign))))
                .toList();
        return material.section(
                SectionKind.SIGNS,
                List.of(
                        Material.muted(said.subtitle()),
                        new Block.Table(material.say("heading.signs"), columns, rows),
                        Material.muted(material.say("sign_table.no_sum"))));
    }

    /// What it rests on in two sentences: the first two, or the first and the last where that is what it does not say.
    private static String evidence(SignWords said, SignFinding sign) {
        List<String> all = said.because(sign);
        boolean endsWithLimits =
                sign.evidence() instanceof SignEvidence.Scan || sign.evidence() instanceof SignEvidence.Start;
        if (all.size() <= MOST_SENTENCES) {
            return Material.joined(all.stream());
        }
        return Material.joined(Stream.of(all.getFirst(), endsWithLimits ? all.getLast() : all.get(1)));
    }
}
