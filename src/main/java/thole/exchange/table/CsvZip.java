package thole.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import thole.exchange.csv.CsvLine;
import thole.exchange.csv.CsvText;
import thole.model.ProblemException;
import thole.model.entry.JournalSnapshot;

/// The whole journal as a zip of CSV files with a data dictionary, the plain daily CSV first. The same journal always
/// gives the same bytes.
public final class CsvZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the earliest a zip can say

    private CsvZip() {}

    public static void write(JournalSnapshot journal, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, List<List<String>>> table : tables(journal).entrySet()) {
            ZipEntry entry = new ZipEntry(table.getKey() + ".csv");
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(CsvText.write(table.getValue()).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }

    /// Rows by the name of their table, header first.
    static SequencedMap<String, List<List<String>>> tables(JournalSnapshot journal) {
        SequencedMap<String, List<List<String>>> tables = new LinkedHashMap<>();
        tables.put("daily", DailyTable.rows(journal));
        tables.put("days", DayTable.rows(journal));
        tables.put("readings", ReadingTable.rows(journal));
        tables.put("treatments", RecordTables.treatments(journal));
        tables.put("events", RecordTables.events(journal));
        tables.put("story", RecordTables.story(journal));
        tables.put("imaging", RecordTables.imaging(journal));
        tables.put("factors", RecordTables.factors(journal));
        tables.put("dictionary", dictionary());
        return tables;
    }

    /// table, column, unit, meaning.
    static List<List<String>> dictionary() {
        try (InputStream in = CsvZip.class.getResourceAsStream("/thole/exchange/dictionary.csv")) {
            if (in == null) {
                throw new IllegalStateException("the data dictionary is missing from the program");
            }
            return CsvText.lines(CsvText.decode("dictionary.csv", in.readAllBytes())).stream()
                    .map(CsvLine::cells)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProblemException e) {
            throw new IllegalStateException(e);
        }
    }
}
