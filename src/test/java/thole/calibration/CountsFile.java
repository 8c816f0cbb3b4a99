package thole.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.report.calibration.CalibrationCount;
import thole.report.calibration.CalibrationCounts;

/// Counts on disk: one line per measure and cell.
final class CountsFile {

    private CountsFile() {}

    /// None where the file is absent.
    static List<CalibrationCount> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return CalibrationCounts.parse(lines).lines();
        }
    }

    static void write(Path file, List<CalibrationCount> counts) throws IOException {
        List<String> lines = new ArrayList<>(List.of(CalibrationCounts.HEADER));
        counts.forEach(count -> lines.add(line(count)));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, lines);
    }

    /// The lines of one cell, by measure.
    static List<CalibrationCount> lines(Table table, Scenario cell, int journals, LocalDate date, Tally tally) {
        List<CalibrationCount> lines = new ArrayList<>();
        tally.shares()
                .forEach((measure, share) -> lines.add(new CalibrationCount(
                        table.code(), cell.name(), journals, date, measure, share.count(), share.of())));
        return lines;
    }

    /// What is planned, in its order: from the newer counts where they have the cell, else from the older ones.
    static List<CalibrationCount> merged(List<CalibrationCount> older, List<CalibrationCount> newer) {
        List<CalibrationCount> merged = new ArrayList<>();
        for (Table table : Table.values()) {
            for (Scenario cell : table.cells()) {
                List<CalibrationCount> found = of(newer, table, cell);
                merged.addAll(found.isEmpty() ? of(older, table, cell) : found);
            }
        }
        return merged;
    }

    static List<CalibrationCount> of(List<CalibrationCount> counts, Table table, Scenario cell) {
        String name = cell.name();
        Predicate<CalibrationCount> same =
                count -> count.table().equals(table.code()) && count.cell().equals(name);
        return counts.stream().filter(same).toList();
    }

    private static String line(CalibrationCount count) {
        return String.join(
                ",",
                count.table(),
                count.cell(),
                Integer.toString(count.journals()),
                count.date().toString(),
                count.measure(),
                Integer.toString(count.count()),
                Integer.toString(count.of()));
    }
}
