package thole.calibration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import thole.report.calibration.CalibrationCount;

/// One measure as a table: a row per kind of journal, a column per number of days.
final class DaysTable {

    private DaysTable() {}

    /// In percent, with one standard error behind it.
    static String of(List<CalibrationCount> counts) {
        Map<String, Map<Integer, String>> rows = new LinkedHashMap<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (CalibrationCount count : counts) {
            Map<String, String> parameters = count.parameters();
            int days = Integer.parseInt(parameters.getOrDefault("days", "0"));
            columns.add(days);
            rows.computeIfAbsent(new CellWords(parameters).toString(), _ -> new TreeMap<>())
                    .put(days, entry(count));
        }
        StringBuilder text = new StringBuilder("| days |");
        columns.forEach(days -> text.append(' ').append(days).append(" |"));
        text.append("\n| --- |").append(" ---: |".repeat(columns.size())).append('\n');
        rows.forEach((words, entries) -> {
            text.append("| ").append(words).append(" |");
            columns.forEach(days ->
                    text.append(' ').append(entries.getOrDefault(days, "–")).append(" |"));
            text.append('\n');
        });
        return text.toString();
    }

    private static String entry(CalibrationCount count) {
        return count.of() == 0 ? "–" : percent(count.share()) + " ± " + percent(count.standardError());
    }

    private static String percent(double share) {
        return Double.isNaN(share) ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
