package thole.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import thole.exchange.csv.CsvText;
import thole.exchange.csv.FormulaGuard;
import thole.exchange.example.Examples;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;

class CsvZipTest {

    private final JournalSnapshot journal = Examples.usual();

    @Test
    void theSameJournalGivesTheSameBytes() throws IOException {
        assertThat(zip(journal)).isEqualTo(zip(Examples.usual()));
    }

    @Test
    void thePlainDailyCsvComesFirstAndTheDictionaryLast() throws IOException {
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
                        "answers.csv",
                        "visits.csv",
                        "measures.csv",
                        "measure_items.csv",
                        "questionnaires.csv",
                        "activities.csv",
                        "plan.csv",
                        "dictionary.csv");
        assertThat(files.get("daily.csv")).isEqualTo(DailyTable.text(journal)).contains("\r\n");
    }

    @Test
    void everyTableIsTidyWhateverTheJournalHolds() {
        for (JournalSnapshot any : RandomSnapshots.some(20)) {
            for (Table table : JournalTables.of(any)) {
                assertThat(table.columns().stream().map(name -> name.toLowerCase(Locale.ROOT)))
                        .as(table.name())
                        .doesNotHaveDuplicates();
                assertThat(table.rows())
                        .as(table.name())
                        .allMatch(row -> row.size() == table.columns().size());
            }
        }
    }

    @Test
    void theDictionarySpeaksOfEveryColumnAndOfNothingElse() {
        for (JournalSnapshot any : RandomSnapshots.some(20)) {
            List<String> columns = new ArrayList<>();
            List<Table> tables = JournalTables.of(any);
            tables.forEach(table -> table.columns().forEach(column -> columns.add(table.name() + "." + column)));
            assertThat(tables.getLast().rows().stream().map(row -> words(row.get(0)) + "." + words(row.get(1))))
                    .containsExactlyInAnyOrderElementsOf(columns);
            assertThat(tables.getLast().rows()).noneMatch(row -> row.contains(Cell.BLANK));
        }
    }

    @Test
    void noCellBeginsAFormula() throws IOException, ProblemException {
        for (JournalSnapshot any : RandomSnapshots.some(20)) {
            for (String file : files(zip(any)).values()) {
                assertThat(CsvText.lines(file).stream()
                                .flatMap(line -> line.cells().stream())
                                .filter(cell -> !cell.matches("-?[0-9.]+")))
                        .noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
            }
        }
    }

    @Test
    void everyTableHoldsWhatTheJournalHolds() {
        JournalSnapshot any = RandomSnapshots.some(1).getFirst();
        for (Table table : JournalTables.of(any)) {
            assertThat(table.rows()).as(table.name()).isNotEmpty();
        }
    }

    @Test
    void acceptedSuggestionsStandInTheDaysAndNotInThePlainDailyCsv() {
        Table days = DayTable.of(journal);
        Table daily = DailyTable.of(journal);
        Cell suggested = new Cell.Words("suggested");
        long accepted =
                days.rows().stream().filter(row -> row.contains(suggested)).count();
        assertThat(accepted).isPositive();
        assertThat(answers(daily, "sitting_hours")).isEqualTo(answers(days, "sitting_hours") - accepted);
    }

    private static String words(Cell cell) {
        return FormulaGuard.restored(CsvCells.text(cell));
    }

    private static long answers(Table table, String column) {
        int place = table.columns().indexOf(column);
        return table.rows().stream()
                .filter(row -> !row.get(place).equals(Cell.BLANK))
                .count();
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
