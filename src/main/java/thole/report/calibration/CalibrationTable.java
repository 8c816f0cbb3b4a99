package thole.report.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// The measured error rates as the help shows them: the cells of the suite in a few dozen lines.
///
/// @param rows in the order of their sections
/// @param date the day of the latest count
/// @param journalsPerCell the fewest journals of any cell
public record CalibrationTable(List<CalibrationRow> rows, LocalDate date, int journalsPerCell) {

    private static final String NAMED = "named";
    private static final String NAIVE = "naive";
    private static final List<String> EDGE = List.of("0.3", "-0.3");

    public CalibrationTable {
        rows = List.copyOf(rows);
    }

    /// What was last counted and committed.
    public static CalibrationTable committed() {
        return of(CalibrationCounts.committed());
    }

    /// @throws java.util.NoSuchElementException where there are no counts at all
    public static CalibrationTable of(CalibrationCounts counts) {
        List<CalibrationRow> rows = new ArrayList<>();
        rows.addAll(falseNaming(counts));
        rows.addAll(coverage(counts));
        rows.addAll(power(counts));
        rows.addAll(falseEquivalence(counts));
        rows.addAll(falseSigns(counts));
        rows.addAll(missingness(counts));
        return new CalibrationTable(
                rows,
                counts.lines().stream()
                        .map(CalibrationCount::date)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                counts.lines().stream()
                        .mapToInt(CalibrationCount::journals)
                        .min()
                        .orElseThrow());
    }

    private static List<CalibrationRow> falseNaming(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.FALSE_NAMING, counts);
        for (String phi : rows.values("noise", "phi")) {
            rows.add("calibration.noise.phi", List.of(number(phi)), "noise", cell -> has(cell, "phi", phi));
        }
        for (String missing : rows.values("noise", "missing")) {
            rows.add(
                    "calibration.noise.missing",
                    List.of(number(missing)),
                    "noise",
                    cell -> has(cell, "missing", missing));
        }
        for (String shape : rows.values("disturbed", "shape")) {
            rows.add("calibration.shape." + shape, List.of(), "disturbed", cell -> has(cell, "shape", shape));
        }
        for (String gaps : rows.values("disturbed", "gaps")) {
            rows.add("calibration.gaps." + gaps, List.of(), "disturbed", cell -> has(cell, "gaps", gaps));
        }
        rows.add("calibration.low_pain", List.of(), "disturbed", cell -> isSaid(cell, "mean"));
        rows.add("calibration.day_noise", List.of(), "disturbed", cell -> isSaid(cell, "noise"));
        return rows.made();
    }

    private static List<CalibrationRow> coverage(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.COVERAGE, counts);
        for (String table : List.of("noise", "disturbed", "power", "equivalence")) {
            rows.add("calibration.covered." + table, List.of(), table, "covered", "", _ -> true);
        }
        return rows.made();
    }

    private static List<CalibrationRow> power(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.POWER, counts);
        for (String lag : rows.values("power", "lag")) {
            for (String r : rows.values("power", "r")) {
                for (String days : rows.values("power", "days")) {
                    rows.add(
                            "calibration.power.lag_" + lag,
                            List.of(number(r), number(days)),
                            "power",
                            cell -> has(cell, "link", "stress")
                                    && has(cell, "lag", lag)
                                    && has(cell, "r", r)
                                    && has(cell, "days", days)
                                    && has(cell, "missing", "0"));
                }
            }
        }
        return rows.made();
    }

    private static List<CalibrationRow> falseEquivalence(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.FALSE_EQUIVALENCE, counts);
        for (String days : rows.values("equivalence", "days")) {
            rows.add(
                    "calibration.equivalence",
                    List.of(number(days)),
                    "equivalence",
                    "no_meaningful_link",
                    "",
                    cell -> has(cell, "days", days) && EDGE.contains(value(cell, "r")));
        }
        return rows.made();
    }

    private static List<CalibrationRow> falseSigns(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.FALSE_SIGNS, counts);
        String falsely = "seen_falsely.";
        for (String measure : rows.measures("signs")) {
            if (measure.startsWith(falsely)) {
                String sign = measure.substring(falsely.length());
                rows.add("calibration.sign." + sign, List.of(), "signs", measure, "", _ -> true);
            }
        }
        return rows.made();
    }

    private static List<CalibrationRow> missingness(CalibrationCounts counts) {
        Rows rows = new Rows(CalibrationSection.MISSINGNESS, counts);
        for (String gaps : rows.values("missingness", "gaps")) {
            Predicate<CalibrationCount> same = cell -> has(cell, "gaps", gaps);
            rows.add("calibration.missing.named." + gaps, List.of(), "missingness", same);
            rows.add("calibration.missing.warned." + gaps, List.of(), "missingness", "warned", "", same);
            rows.add(
                    "calibration.missing.unwarned." + gaps,
                    List.of(),
                    "missingness",
                    "named_without_warning",
                    "",
                    same);
        }
        return rows.made();
    }

    private static Double number(String value) {
        return Double.valueOf(value);
    }

    private static boolean has(CalibrationCount count, String parameter, String value) {
        return value(count, parameter).equals(value);
    }

    private static boolean isSaid(CalibrationCount count, String parameter) {
        return !value(count, parameter).isEmpty();
    }

    private static String value(CalibrationCount count, String parameter) {
        return count.parameters().getOrDefault(parameter, "");
    }

    /// Gathers the rows of a section; a row without a cell is left out.
    private record Rows(CalibrationSection section, CalibrationCounts counts, List<CalibrationRow> made) {

        Rows(CalibrationSection section, CalibrationCounts counts) {
            this(section, counts, new ArrayList<>());
        }

        void add(String key, List<Object> arguments, String table, Predicate<CalibrationCount> cells) {
            add(key, arguments, table, NAMED, NAIVE, cells);
        }

        void add(
                String key,
                List<Object> arguments,
                String table,
                String measure,
                String naive,
                Predicate<CalibrationCount> cells) {
            List<CalibrationCount> joined =
                    counts.of(table, measure).stream().filter(cells).toList();
            if (!joined.isEmpty()) {
                List<CalibrationCount> beside =
                        counts.of(table, naive).stream().filter(cells).toList();
                made.add(CalibrationRow.of(section, key, arguments, joined, beside));
            }
        }

        List<String> values(String table, String parameter) {
            return counts.lines().stream()
                    .filter(count -> count.table().equals(table) && isSaid(count, parameter))
                    .map(count -> value(count, parameter))
                    .distinct()
                    .toList();
        }

        List<String> measures(String table) {
            return counts.lines().stream()
                    .filter(count -> count.table().equals(table))
                    .map(CalibrationCount::measure)
                    .distinct()
                    .toList();
        }
    }
}
