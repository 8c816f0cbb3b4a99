package thole.calibration;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import thole.report.calibration.CalibrationCount;

/// The short form: a few cells of every table with the first seeds of the long form, counted in every build.
final class ShortForm {

    /// What it must come to; `packaging/calibrate --short` writes it anew after the analysis was meant to change.
    static final Path EXPECTED = Path.of("src/test/resources/thole/calibration/short.csv");

    private static final int JOURNALS = 60;
    private static final LocalDate UNDATED = LocalDate.EPOCH;
    private static final Map<Table, List<String>> CELLS = Map.of(
            Table.NOISE,
            List.of(
                    "phi=0.9 factor_phi=0.9 missing=0 days=28",
                    "phi=0.5 factor_phi=0.5 missing=0 days=60",
                    "phi=0.7 factor_phi=0.7 gaps=at_random missing=0.3 days=120"),
            Table.DISTURBED,
            List.of("shape=step phi=0.5 factor_phi=0.5 missing=0 days=60"),
            Table.POWER,
            List.of("link=stress lag=1 r=0.45 phi=0.5 factor_phi=0.4 missing=0 days=60"),
            Table.EQUIVALENCE,
            List.of("link=activity_minutes lag=0 r=0.3 sd=1.3 phi=0.4 factor_phi=0.3 missing=0 days=90"),
            Table.SIGNS,
            List.of("link=stress lag=0 r=0.45 places=moving phi=0.5 factor_phi=0.5 missing=0 days=60"),
            Table.MISSINGNESS,
            List.of("phi=0.5 factor_phi=0.5 gaps=with_pain_and_stress missing=0.35 days=60"));

    private ShortForm() {}

    static List<CalibrationCount> counted() {
        List<CalibrationCount> counts = new ArrayList<>();
        for (Table table : Table.values()) {
            for (String name : CELLS.getOrDefault(table, List.of())) {
                Scenario cell = cell(table, name);
                counts.addAll(CountsFile.lines(table, cell, JOURNALS, UNDATED, table.count(cell, JOURNALS)));
            }
        }
        return counts;
    }

    private static Scenario cell(Table table, String name) {
        return table.cells().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(name));
    }
}
