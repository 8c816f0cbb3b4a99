package thole.report.page.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thole.insight.frame.FactorKey;
import thole.model.Answer;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;
import thole.model.factor.ReadyMade;
import thole.report.PatternWords;
import thole.report.page.Block;
import thole.report.page.Block.Column;
import thole.report.page.Cell;
import thole.report.page.Section;
import thole.report.page.SectionKind;
import thole.stats.Quantiles;

/// The pattern of the day, and what sleep, stress, sitting and activity usually were.
final class DaySections {

    private static final List<ReadyMade> OF_THE_PATTERN =
            List.of(ReadyMade.MORNING_STIFFNESS, ReadyMade.WOKEN_BY_PAIN, ReadyMade.WORK);

    private final Material material;

    DaySections(Material material) {
        this.material = material;
    }

    /// Waking and evening, stiffness, nights, work, and what eases it or makes it worse: what was recorded of it.
    Optional<Section> pattern() {
        List<Block> blocks = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        median(material.analysis().frame().morningPain(), "pattern.morning").ifPresent(rows::add);
        median(material.analysis().frame().eveningPain(), "pattern.evening").ifPresent(rows::add);
        for (Entry<CustomFactor> factor : material.order().journal().customFactors()) {
            ReadyMade.ofCode(factor.content().preset())
                    .filter(OF_THE_PATTERN::contains)
                    .flatMap(_ -> answers(factor))
                    .ifPresent(rows::add);
        }
        material.order().journal().story().map(Entry::content).ifPresent(story -> {
            words("pattern.eases", story.eases()).ifPresent(rows::add);
            words("pattern.worsens", story.worsens()).ifPresent(rows::add);
        });
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(new Column("", 0.4), new Column("", 0.6));
            blocks.add(new Block.Table(material.say("heading.day_pattern"), columns, rows));
        }
        return material.section(SectionKind.DAY_PATTERN, blocks);
    }

    private Optional<List<Cell>> words(String key, Answer<String> words) {
        return words.given()
                .map(said -> List.of(Cell.strong(material.say(key)), Cell.of(material.say("pattern.words", said))));
    }

    private Optional<List<Cell>> median(double[] values, String key) {
        double[] given = given(values);
        return given.length == 0
                ? Optional.empty()
                : Optional.of(List.of(
                        Cell.strong(material.say(key)),
                        Cell.of(material.say(
                                "pattern.median",
                                material.figures().recorded(Quantiles.type7(given, 0.5)),
                                given.length))));
    }

    /// On how many days each answer was given: “none 40, under 30 min 12”.
    private Optional<List<Cell>> answers(Entry<CustomFactor> factor) {
        CustomFactorId id = new CustomFactorId(factor.id().value());
        Map<Double, Integer> counts = new TreeMap<>();
        material.days().stream()
                .flatMap(day -> day.values().stream())
                .flatMap(values -> values.content().custom(id).given().stream())
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        List<String> said = new ArrayList<>();
        counts.forEach((value, days) ->
                said.add(material.say("pattern.answer", answer(factor.content().scale(), value), days)));
        return Optional.of(List.of(
                Cell.strong(factor.content().name().text()),
                Cell.of(String.join(material.say("pattern.between"), said))));
    }

    private String answer(FactorScale scale, double value) {
        return switch (scale) {
            case FactorScale.YesNo _ -> material.say(value == 0 ? "pattern.no" : "pattern.yes");
            case FactorScale.Steps steps ->
                steps.word(value).orElseGet(() -> material.figures().recorded(value));
            case FactorScale.Amount _, FactorScale.ZeroToTen _ ->
                material.figures().recorded(value);
        };
    }

    /// Median, middle half and range of what every journal has.
    Optional<Section> ranges() {
        PatternWords words = new PatternWords(material.texts());
        List<List<Cell>> rows = new ArrayList<>();
        for (Factor factor : Factor.values()) {
            FactorKey key = new FactorKey.BuiltIn(factor);
            double[] values = given(material.analysis().frame().values(key));
            if (values.length > 0) {
                Arrays.sort(values);
                rows.add(List.of(
                        Cell.strong(words.factorName(key)),
                        Cell.of(words.amount(key, Quantiles.ofSorted(values, 0.5))),
                        Cell.of(material.say(
                                "ranges.range",
                                words.amount(key, Quantiles.ofSorted(values, 0.25)),
                                words.amount(key, Quantiles.ofSorted(values, 0.75)))),
                        Cell.of(material.say(
                                "ranges.range",
                                words.amount(key, values[0]),
                                words.amount(key, values[values.length - 1]))),
                        Cell.of(material.say("figure.number", values.length))));
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<Column> columns = List.of(
                new Column(material.say("ranges.factor"), 0.22),
                new Column(material.say("ranges.median"), 0.14),
                new Column(material.say("ranges.middle"), 0.27),
                new Column(material.say("ranges.all"), 0.28),
                new Column(material.say("ranges.days"), 0.09));
        return material.section(
                SectionKind.RANGES, List.of(new Block.Table(material.say("heading.ranges"), columns, rows)));
    }

    private static double[] given(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    }
}
