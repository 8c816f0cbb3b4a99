package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.cli.Terminal.Run;
import thole.model.ProblemException;

class ImportCommandTest {

    private static final Pattern BATCH = Pattern.compile("as import (\\S+)\\.");

    private final Terminal terminal;

    ImportCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @BeforeEach
    void makeAJournal() {
        assertThat(terminal.run("init", "./j.thole").exit()).isZero();
        assertThat(terminal.run("add", "./j.thole", "--date=2026-03-01", "--pain=4")
                        .exit())
                .isZero();
    }

    @Test
    void anImportIsToldAndCanBeTakenBack() throws ProblemException, IOException {
        String before = terminal.daily("j.thole");
        terminal.write("a.csv", "date,pain,stress,Coffee\n2026-03-01,5,7,2\n2026-03-02,3,,0\n");
        Run run = terminal.run("import", "./j.thole", "./a.csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("4 answers on 2 days added")
                .contains("New factors of your own: Coffee.")
                .contains("2026-03-01 pain: the journal says 4, the file says 5");
        assertThat(terminal.daily("j.thole").lines().skip(1))
                .containsExactly("2026-03-01,,4,,,,7,,,,2", "2026-03-02,,3,,,,,,,,0");
        Matcher batch = BATCH.matcher(run.out());
        assertThat(batch.find()).isTrue();
        assertThat(terminal.run("undo-import", "./j.thole", batch.group(1)).exit())
                .isZero();
        assertThat(terminal.daily("j.thole")).isEqualTo(before);
    }

    @Test
    void importingTwiceAddsNothingTheSecondTime() throws ProblemException, IOException {
        terminal.write("a.csv", "date,pain,Coffee\n2026-03-02,4.3,2\n");
        terminal.run("import", "./j.thole", "./a.csv");
        String before = terminal.everything("j.thole");
        Run run = terminal.run("import", "./j.thole", "./a.csv");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("nothing new").contains("Already here, in the same words: 2.");
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws ProblemException, IOException {
        terminal.write("a.csv", "date,pain\n2026-03-02,4\n");
        String before = terminal.everything("j.thole");
        Run run = terminal.run("import", "./j.thole", "./a.csv", "--dry-run", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.lines())
                .containsExactly("{\"source\":\"" + terminal.file("a.csv")
                        + "\",\"format\":\"csv\",\"dry_run\":true,\"batch\":null,\"days\":1,\"added\":1,"
                        + "\"already_here\":0,\"new_factors\":[],\"left_alone\":[]}");
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
    }

    @Test
    void manySourcesAreTakenInOneByOneWithALineEach() throws IOException {
        terminal.write("a.csv", "date,Coffee\n2026-03-02,2\n");
        terminal.write("b.csv", "date,coffee\n2026-03-03,3\n");
        Run run = terminal.run("import", "./j.thole", "./a.csv", "./b.csv", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).hasSize(2);
        for (String line : run.lines()) {
            try (var json = new JsonFactory().createParser(line)) {
                while (json.nextToken() != null) {
                    assertThat(json.currentLocation().getLineNr()).isEqualTo(1);
                }
            }
        }
    }

    @Test
    void oneBadSourceAmongManyStopsThemAll() throws ProblemException, IOException {
        terminal.write("a.csv", "date,pain\n2026-03-02,4\n");
        terminal.write("b.csv", "date,pain\n2026-03-03,44\n");
        String before = terminal.everything("j.thole");
        Run run = terminal.run("import", "./j.thole", "./a.csv", "./b.csv");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("b.csv: Line 2: pain: Pain goes from 0 to 10, and 44 lies outside.");
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date,pain;2026-03-02,12 | Line 2: pain:",
                "date,pain;2026-06-31,4 | Line 2: date:",
                "date,locations;2026-03-02,left_wing | left_wing",
                "date,sleep_hours;2026-03-02,25 | Line 2: sleep_hours:",
                "date,Weather;2026-03-02,sunny | “Weather” holds text",
                "date,pain,pain;2026-03-02,4,4 | Line 1: The column “pain” is there twice.",
                "date,pain;2026-03-02,4;2026-03-02,5 | Line 3:",
                "date,note;2026-03-02,\"open | Line 2:",
                "pain;4 | is not of a kind that can be read here",
                "date | holds no entries"
            })
    void aBadFileIsNamedWithItsLineAndChangesNothing(String text, String said) throws ProblemException, IOException {
        terminal.write("a.csv", text.replace(';', '\n'));
        String before = terminal.everything("j.thole");
        Run run = terminal.run("import", "./j.thole", "./a.csv");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("a.csv").contains(said).contains("Nothing was changed.");
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
    }

    @Test
    void whatIsNoFileOrNoTextIsRefused() throws IOException {
        Files.write(terminal.file("b.bin"), new byte[] {0, 1, 2});
        Files.write(terminal.file("latin.csv"), new byte[] {'d', 'a', 't', 'e', '\n', (byte) 0xE4});
        assertThat(terminal.run("import", "./j.thole", "./none.csv").exit()).isEqualTo(3);
        assertThat(terminal.run("import", "./j.thole", ".").exit()).isEqualTo(3);
        assertThat(terminal.run("import", "./j.thole", "./b.bin").exit()).isEqualTo(3);
        assertThat(terminal.run("import", "./j.thole", "./latin.csv").err()).contains("UTF-8");
        assertThat(terminal.run("import", "./j.thole", "./j.thole", "--format", "csv")
                        .exit())
                .isEqualTo(3);
        assertThat(terminal.run("undo-import", "./j.thole", "csv-1").exit()).isEqualTo(3);
        assertThat(terminal.run("undo-import", "./j.thole", "no such").exit()).isEqualTo(3);
        assertThat(terminal.run("import", "./none.thole", "./latin.csv").exit()).isEqualTo(4);
        assertThat(terminal.run("import", "./j.thole", "./latin.csv", "--format=xls")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aRecordThatReachesPastTodayIsTakenIn() throws ProblemException, IOException {
        terminal.write("a.csv", "date,pain\n2033-12-28,8\n");
        assertThat(terminal.run("import", "./j.thole", "./a.csv").exit()).isZero();
        assertThat(terminal.daily("j.thole")).contains("2033-12-28,,8");
    }
}
