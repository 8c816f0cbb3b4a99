package thole.ui.help;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import thole.report.calibration.CalibrationCount;
import thole.text.Texts;

/// The counts of the calibration suite, put together into the lines that a person can read.
final class MeasuredRows {

    /// In this order; the signs come after them.
    private static final List<String> ORDER = List.of(
            "noise.named",
            "noise.naive",
            "noise.covered",
            "disturbed.named",
            "disturbed.naive",
            "disturbed.covered",
            "power.named",
            "power.naive",
            "power.other_named",
            "power.other_naive",
            "power.covered",
            "power.right_day",
            "power.wrong_day",
            "edge.no_meaningful_link",
            "small.no_meaningful_link",
            "missing_at_random.named",
            "missing_with_pain.named",
            "missing_with_pain_and_stress.named",
            "missing_with_pain_and_stress.warned",
            "missing_with_pain_and_stress.named_without_warning");

    private static final double EDGE = .3;

    private final Texts texts;
    private final List<CalibrationCount> counts;

    MeasuredRows(Texts texts, List<CalibrationCount> counts) {
        this.texts = texts;
        this.counts = counts;
    }

    /// Measures that nobody has found words for are left out, and so is what could never have happened.
    List<MeasuredRow> rows() {
        Map<String, List<CalibrationCount>> byMeasure = new LinkedHashMap<>();
        counts.stream()
                .filter(count -> count.of() > 0)
                .forEach(count -> byMeasure
                        .computeIfAbsent(group(count) + "." + count.measure(), _ -> new ArrayList<>())
                        .add(count));
        Stream<String> signs = byMeasure.keySet().stream()
                .filter(measure -> measure.startsWith("signs."))
                .sorted(Comparator.comparing(MeasuredRows::sign).thenComparing(Comparator.naturalOrder()));
        return Stream.concat(ORDER.stream(), signs)
                .filter(byMeasure::containsKey)
                .map(measure -> MeasuredRow.of(words(measure), byMeasure.getOrDefault(measure, List.of())))
                .toList();
    }

    /// When and how the counts were made; that there are none where there are none.
    String source() {
        List<LocalDate> dates =
                counts.stream().map(CalibrationCount::date).sorted().toList();
        if (dates.isEmpty()) {
            return texts.get("help.measured.none");
        }
        int journals =
                counts.stream().mapToInt(CalibrationCount::journals).max().orElseThrow();
        return dates.getFirst().equals(dates.getLast())
                ? texts.get("help.measured.on", date(dates.getFirst()), journals)
                : texts.get("help.measured.between", date(dates.getFirst()), date(dates.getLast()), journals);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    // The tables that ask two different things are told apart by what their journals have in common.
    private static String group(CalibrationCount count) {
        return switch (count.table()) {
            case "equivalence" -> Math.abs(correlation(count)) < EDGE ? "small" : "edge";
            case "missingness" -> "missing_" + count.parameters().getOrDefault("gaps", "");
            case String table -> table;
        };
    }

    private static double correlation(CalibrationCount count) {
        return Double.parseDouble(count.parameters().getOrDefault("r", "0"));
    }

    private String words(String measure) {
        return measure.startsWith("signs.")
                ? texts.get(
                        "help.counted." + measure.substring(0, measure.lastIndexOf('.')),
                        texts.get("finding.sign.title." + sign(measure)))
                : texts.get("help.counted." + measure);
    }

    private static String sign(String measure) {
        return measure.substring(measure.lastIndexOf('.') + 1);
    }
}
