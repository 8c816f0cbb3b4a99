package thole.calibration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import thole.report.calibration.CalibrationCount;
import thole.report.calibration.CalibrationCounts;

/// The page of measured error rates, made from counts alone.
final class CalibrationPage {

    static final Path FILE = Path.of("src/site/markdown/calibration.md");

    private final CalibrationCounts counts;
    private final StringBuilder text = new StringBuilder();

    private CalibrationPage(CalibrationCounts counts) {
        this.counts = counts;
    }

    static String of(CalibrationCounts counts) {
        CalibrationPage page = new CalibrationPage(counts);
        page.head();
        page.noise(Table.NOISE);
        page.noise(Table.DISTURBED);
        page.power();
        page.equivalence();
        page.signs();
        page.missingness();
        return page.text.toString();
    }

    private void head() {
        text.append(PageWords.HEAD.formatted(command(), dates()));
    }

    private void noise(Table table) {
        text.append(table == Table.NOISE ? PageWords.NOISE : PageWords.DISTURBED);
        add(table, "named", "Journals in which the program names any factor, % ± one standard error");
        add(table, "naive", "The same journals: any uncorrected Pearson correlation with p < 0.05, %");
        add(table, "covered", "Intervals that hold the truth, which is zero, %");
    }

    private void power() {
        text.append(PageWords.POWER);
        add(Table.POWER, "named", "The planted link is named, %");
        add(Table.POWER, "naive", "The same journals: Pearson at the planted day, p < 0.05 uncorrected, %");
        add(Table.POWER, "other_named", "A factor that has nothing to do with it is named, %");
        add(Table.POWER, "other_naive", "The same with uncorrected Pearson, %");
        add(Table.POWER, "covered", "The interval holds the true slope, %");
        add(Table.POWER, "right_day", "Of links named: the right day is given, %");
        add(Table.POWER, "wrong_day", "Of links named: the other day is given, %");
    }

    private void equivalence() {
        text.append(PageWords.EQUIVALENCE);
        add(Table.EQUIVALENCE, "no_meaningful_link", "“No meaningful link” with activity, %");
        add(Table.EQUIVALENCE, "shown_small_same_day", "The same day alone is shown to be too small to matter, %");
        add(Table.EQUIVALENCE, "named", "Activity is named, %");
        add(Table.EQUIVALENCE, "covered", "The interval holds the true slope, %");
    }

    private void signs() {
        text.append(PageWords.SIGNS);
        signs(Table.SIGNS);
    }

    private void missingness() {
        text.append(PageWords.MISSINGNESS);
        add(Table.MISSINGNESS, "named", "Any factor is named, %");
        add(Table.MISSINGNESS, "stress_named", "Stress, which the gaps depend on, is named, %");
        add(Table.MISSINGNESS, "warned", "The warning is given, %");
        add(Table.MISSINGNESS, "named_without_warning", "Any factor is named and there is no warning, %");
        add(Table.MISSINGNESS, "naive", "The same journals: any uncorrected Pearson correlation with p < 0.05, %");
        add(Table.MISSINGNESS, "stress_covered", "The interval of stress on the same day holds zero, %");
        signs(Table.MISSINGNESS);
    }

    private void signs(Table table) {
        List<String> measures = counts.lines().stream()
                .filter(count -> count.table().equals(table.code()))
                .map(CalibrationCount::measure)
                .filter(measure -> measure.startsWith("seen_"))
                .distinct()
                .sorted()
                .toList();
        for (String measure : measures) {
            String sign = measure.substring(measure.indexOf('.') + 1).replace('_', ' ');
            String truth = measure.startsWith("seen_falsely") ? "it is not there" : "it is there";
            add(table, measure, "“%s” is seen, where %s, %%".formatted(sign, truth));
        }
    }

    private void add(Table table, String measure, String title) {
        text.append("\n**").append(title).append("**\n\n");
        text.append(DaysTable.of(counts.of(table.code(), measure)));
    }

    private String command() {
        return distinct(counts).stream()
                .map(journals -> "`packaging/calibrate " + journals + "`")
                .collect(Collectors.joining(", "));
    }

    private static SortedSet<Integer> distinct(CalibrationCounts counts) {
        return counts.lines().stream().map(CalibrationCount::journals).collect(Collectors.toCollection(TreeSet::new));
    }

    private String dates() {
        TreeSet<LocalDate> dates =
                counts.lines().stream().map(CalibrationCount::date).collect(Collectors.toCollection(TreeSet::new));
        if (dates.isEmpty()) {
            return "–";
        }
        return dates.size() == 1 ? dates.first().toString() : dates.first() + " to " + dates.last();
    }
}
