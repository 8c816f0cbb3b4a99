package thole.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.csv.CsvLine;
import thole.exchange.csv.CsvText;
import thole.exchange.example.Examples;
import thole.exchange.table.Cell;
import thole.exchange.table.JournalTables;
import thole.exchange.table.RandomSnapshots;
import thole.exchange.table.Table;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;

class SheetFileTest {

    @TempDir
    Path folder;

    private static final Table SAMPLE = new Table(
            "sample",
            List.of("date", "time", "moment", "number", "flag", "words", "blank"),
            List.of(List.of(
                    new Cell.Date(LocalDate.of(2026, 3, 1)),
                    new Cell.Clock(LocalTime.of(6, 0)),
                    new Cell.DateAndClock(LocalDateTime.of(2026, 3, 1, 18, 0)),
                    new Cell.Amount(4.5),
                    new Cell.Flag(true),
                    new Cell.Words("=1+1"),
                    Cell.BLANK)));

    private static byte[] book(List<Table> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SheetFile.write(tables, bytes);
        return bytes.toByteArray();
    }

    private Map<String, String> parts(byte[] book) throws IOException {
        Path file = Files.write(folder.resolve("book.xlsx"), book);
        Map<String, String> parts = new HashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @Test
    void cellsAreWhatTheyAreAndBlankIsNoCell() throws IOException {
        Map<String, String> parts = parts(book(List.of(SAMPLE)));
        String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
        assertThat(sheet)
                .contains("<v>46082.0</v>")
                .contains("<v>0.25</v>")
                .contains("<v>46082.75</v>")
                .contains("<v>4.5</v>")
                .contains("t=\"b\"><v>1</v>")
                .contains("<c r=\"F2\" t=\"s\"")
                .doesNotContain("r=\"G2\"");
        assertThat(parts.get("xl/styles.xml")).contains("yyyy-mm-dd").contains("hh:mm");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=1+1");
    }

    @Test
    void theHeaderStaysInSightAndColumnsAreAsWideAsTheyNeed() throws IOException {
        assertThat(parts(book(List.of(SAMPLE))).get("xl/worksheets/sheet1.xml"))
                .contains("<pane", "ySplit=\"1\"", "state=\"frozen\"")
                .contains("<cols>", "width=\"12.0\"");
    }

    @Test
    void noJournalMakesAFormula() throws IOException {
        for (JournalSnapshot journal : RandomSnapshots.some(6)) {
            parts(book(JournalTables.of(journal))).forEach((name, xml) -> {
                if (name.startsWith("xl/worksheets")) {
                    assertThat(xml.contains("<f>") || xml.contains("<f ")).isFalse();
                }
            });
        }
    }

    @Test
    void whatXmlCannotHoldIsEscapedAndLongTextSaysThatItIsCut() {
        assertThat(SheetText.of("a\u0001b\r\n\t")).isEqualTo("a_x0001_b_x000D_\n\t");
        assertThat(SheetText.of("_x0001_")).isEqualTo("_x005F_x0001_");
        assertThat(SheetText.of("x".repeat(40_000))).hasSize(SheetText.LONGEST).endsWith(SheetText.CUT);
        assertThat(SheetText.of("😀".repeat(20_000))).endsWith("😀" + SheetText.CUT);
    }

    @Test
    @Tag("long")
    void libreOfficeOpensItAndSaysTheSame() throws IOException, InterruptedException, ProblemException {
        Path office = Path.of("/usr/bin/soffice");
        Assumptions.assumeTrue(Files.isExecutable(office), "LibreOffice is not installed here");
        JournalSnapshot journal = Examples.usual();
        Files.write(folder.resolve("j.xlsx"), book(JournalTables.of(journal)));
        Process process = new ProcessBuilder(
                        office.toString(),
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("j.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        // It says on every machine without Java of its own that it has none.
        assertThat(Files.readAllLines(folder.resolve("said.txt")))
                .filteredOn(line -> !line.contains("javaldx"))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("Writing sheet") || line.startsWith("convert "));
        for (Table table : JournalTables.of(journal)) {
            List<CsvLine> lines = CsvText.lines(Files.readString(folder.resolve("j-" + table.name() + ".csv")));
            assertThat(lines).as(table.name()).hasSize(table.rows().size() + 1);
            assertThat(lines.getFirst().cells()).isEqualTo(table.columns());
        }
        assertThat(Files.readString(folder.resolve("j-daily.csv"))).contains("2026-08-01,");
    }
}
