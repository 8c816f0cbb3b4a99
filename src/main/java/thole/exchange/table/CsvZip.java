package thole.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import thole.exchange.csv.CsvText;
import thole.model.snapshot.JournalSnapshot;

/// The whole journal as a zip of CSV files with a data dictionary, the plain daily CSV first. The same journal always
/// gives the same bytes.
public final class CsvZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0); // the earliest a zip can say

    private CsvZip() {}

    public static void write(JournalSnapshot journal, OutputStream out) throws IOException {
        write(JournalTables.of(journal), out);
    }

    /// Tables made before, so that it can be said what they hold.
    public static void write(List<Table> tables, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Table table : tables) {
            ZipEntry entry = new ZipEntry(table.name() + ".csv");
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(CsvText.write(CsvCells.lines(table)).getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        zip.finish();
    }
}
