package thole.calibration;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.report.calibration.CalibrationCount;

/// Counts every cell of the suite, or of one table. A cell is written as soon as it is counted, so an interrupted run
/// goes on where it stopped; the committed counts change only once all cells asked for are there.
///
/// @param only the table to count; with an empty name all of them
/// @param journals in each cell, seeds 1 to this
/// @param date written beside the counts
/// @param work where the cells are kept until all are there
record LongForm(String only, int journals, LocalDate date, Path work, PrintStream progress) {

    private static final String COUNTS = "counts.csv";
    private static final String PROGRAM = "program.txt";

    /// Counts what is not there yet and joins it to the committed counts.
    void run(Path committed) throws IOException {
        List<CalibrationCount> done = new ArrayList<>(earlierPart());
        for (Table table : Table.values()) {
            if (only.isEmpty() || table.code().equals(only)) {
                count(table, done);
            }
        }
        CountsFile.write(committed, CountsFile.merged(CountsFile.read(committed), asked(done)));
    }

    private void count(Table table, List<CalibrationCount> done) throws IOException {
        List<Scenario> cells = table.cells();
        for (int i = 0; i < cells.size(); i++) {
            Scenario cell = cells.get(i);
            if (CountsFile.of(done, table, cell).isEmpty()) {
                long began = System.nanoTime();
                Tally tally = table.count(cell, journals);
                double seconds = (System.nanoTime() - began) / 1e9;
                done.addAll(CountsFile.lines(table, cell, journals, date, tally));
                CountsFile.write(work.resolve(COUNTS), done);
                progress.printf(
                        Locale.ROOT, "%s %d/%d %5.1f s  %s%n", table.code(), i + 1, cells.size(), seconds, cell.name());
            }
        }
    }

    private List<CalibrationCount> asked(List<CalibrationCount> done) {
        return done.stream()
                .filter(count -> only.isEmpty() || count.table().equals(only))
                .toList();
    }

    private List<CalibrationCount> earlierPart() throws IOException {
        Path program = work.resolve(PROGRAM);
        String fingerprint = Fingerprint.ofThisBuild();
        if (Files.exists(program) && Files.readString(program).equals(fingerprint)) {
            return CountsFile.read(work.resolve(COUNTS)).stream()
                    .filter(count -> count.journals() == journals)
                    .toList();
        }
        Files.createDirectories(work);
        Files.deleteIfExists(work.resolve(COUNTS));
        Files.writeString(program, fingerprint);
        return List.of();
    }
}
