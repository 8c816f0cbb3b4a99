package thole.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import thole.exchange.example.Examples;
import thole.model.entry.JournalSnapshot;

class CsvZipTest {

    private final JournalSnapshot journal = Examples.usual();

    @Test
    void theSameJournalGivesTheSameBytes() throws IOException {
        assertThat(zip(journal)).isEqualTo(zip(Examples.usual()));
    }

    @Test
    void thePlainDailyCsvComesFirst() throws IOException {
        SequencedMap<String, String> files = files(zip(journal));
        assertThat(files.sequencedKeySet())
                .containsExactly(
                        "daily.csv",
                        "days.csv",
                        "readings.csv",
                        "treatments.csv",
                        "events.csv",
                        "story.csv",
                        "imaging.csv",
                        "factors.csv",
                        "dictionary.csv");
        assertThat(files.get("daily.csv")).isEqualTo(DailyTable.text(journal)).contains("\r\n");
    }

    @Test
    void everyTableHasTheSameNumberOfCellsInEveryRow() {
        CsvZip.tables(journal).forEach((name, rows) -> {
            assertThat(rows).as(name).hasSizeGreaterThan(1);
            assertThat(rows)
                    .as(name)
                    .allMatch(row -> row.size() == rows.getFirst().size());
        });
    }

    @Test
    void theDictionarySpeaksOfEveryColumn() {
        List<String> explained = new ArrayList<>();
        CsvZip.dictionary().forEach(row -> explained.add(row.get(0) + "." + row.get(1)));
        List<String> ownColumns = List.of("Coffee", "Late screen");
        for (Map.Entry<String, List<List<String>>> table :
                CsvZip.tables(journal).entrySet()) {
            for (String column : table.getValue().getFirst()) {
                String name = column.replace("_how", "");
                if (!ownColumns.contains(name)
                        && (!column.endsWith("_how") || table.getKey().equals("readings"))) {
                    assertThat(explained).contains(table.getKey() + "." + column);
                }
            }
        }
    }

    @Test
    void acceptedSuggestionsStandInTheDaysAndNotInThePlainDailyCsv() {
        long suggested = DayTable.rows(journal).stream()
                .filter(row -> row.contains("suggested"))
                .count();
        assertThat(suggested).isPositive();
        int sitting = DailyTable.rows(journal).getFirst().indexOf("sitting_hours");
        long inDays = DayTable.rows(journal).stream()
                .skip(1)
                .filter(row -> !row.get(9).isEmpty())
                .count();
        long inDaily = DailyTable.rows(journal).stream()
                .skip(1)
                .filter(row -> !row.get(sitting).isEmpty())
                .count();
        assertThat(DayTable.rows(journal).getFirst().get(9)).isEqualTo("sitting_hours");
        assertThat(inDaily).isEqualTo(inDays - suggested);
    }

    private static byte[] zip(JournalSnapshot journal) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvZip.write(journal, bytes);
        return bytes.toByteArray();
    }

    private static SequencedMap<String, String> files(byte[] bytes) throws IOException {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }
}
