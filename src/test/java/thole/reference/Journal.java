package thole.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thole.stats.Calendar;

/// A journal of the reference on its calendar: a series per numeric column, NaN where a day has no value.
record Journal(LocalDate first, Calendar calendar, Map<String, double[]> series) {

    /// The columns that the reference knows, in its order.
    static final List<String> FACTORS =
            List.of("sleep_hours", "sleep_quality", "stress", "sitting_hours", "activity_minutes");

    /// Reads a whole file, or its rows of the last so many days.
    static Journal read(Path file, int lastDays) {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = reader.stream().toList();
            LocalDate last =
                    rows.stream().map(Journal::date).max(LocalDate::compareTo).orElseThrow();
            return of(rows.stream()
                    .filter(row -> date(row).isAfter(last.minusDays(lastDays)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    double[] values(String name) {
        double[] values = series.get(name);
        if (values == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return values;
    }

    private static Journal of(List<NamedCsvRecord> rows) {
        LocalDate first =
                rows.stream().map(Journal::date).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                rows.stream().map(Journal::date).max(LocalDate::compareTo).orElseThrow();
        int days = (int) ChronoUnit.DAYS.between(first, last) + 1;
        Map<String, double[]> series = new HashMap<>();
        for (String name : rows.getFirst().getHeader()) {
            if (name.equals("pain") || FACTORS.contains(name)) {
                series.put(name, column(name, rows, first, days));
            }
        }
        return new Journal(first, new Calendar(days, first.getDayOfWeek().getValue() - 1), series);
    }

    private static double[] column(String name, List<NamedCsvRecord> rows, LocalDate first, int days) {
        double[] values = new double[days];
        Arrays.fill(values, Double.NaN);
        for (NamedCsvRecord row : rows) {
            String field = row.getField(name);
            if (!field.isEmpty()) {
                values[(int) ChronoUnit.DAYS.between(first, date(row))] = Double.parseDouble(field);
            }
        }
        return values;
    }

    private static LocalDate date(NamedCsvRecord row) {
        return LocalDate.parse(row.getField("date"));
    }
}
