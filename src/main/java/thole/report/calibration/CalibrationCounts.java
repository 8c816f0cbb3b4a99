package thole.report.calibration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// The counts of the calibration suite as they were last committed.
public record CalibrationCounts(List<CalibrationCount> lines) {

    /// The first line of the file: the names of the fields.
    public static final String HEADER = "table,cell,journals,date,measure,count,of";

    private static final String COMMITTED = "/thole/calibration/counts.csv";

    public CalibrationCounts {
        lines = List.copyOf(lines);
    }

    /// Read from the program itself.
    public static CalibrationCounts committed() {
        try (InputStream file = CalibrationCounts.class.getResourceAsStream(COMMITTED)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + COMMITTED);
            }
            return parse(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @throws IllegalArgumentException for a line that is none of counts
    public static CalibrationCounts parse(Stream<String> file) {
        return new CalibrationCounts(file.filter(line -> !line.isEmpty() && !line.equals(HEADER))
                .map(CalibrationCount::parse)
                .toList());
    }

    /// One measure in all cells of a table, in the order of the file.
    public List<CalibrationCount> of(String table, String measure) {
        return lines.stream()
                .filter(line -> line.table().equals(table) && line.measure().equals(measure))
                .toList();
    }
}
