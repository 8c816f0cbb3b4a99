package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.cli.Terminal.Run;
import thole.cli.port.PictureOrder;
import thole.cli.port.PictureOrder.Theme;
import thole.model.ProblemException;

class FileCommandsTest {

    private final Terminal terminal;

    FileCommandsTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @Test
    void initMakesAPlainJournalAndSaysThatItIsPlain() {
        Run run = terminal.run("init", "./j.thole");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).containsExactly("Made " + terminal.file("j.thole") + ", a new empty journal.");
        assertThat(run.err()).contains("not protected by a passphrase in this version");
        assertThat(terminal.run("init", "./k.thole", "--no-passphrase").err()).isEmpty();
    }

    @Test
    void nothingIsOverwritten() throws IOException, ProblemException {
        terminal.run("init", "./j.thole");
        terminal.write("taken", "mine");
        String before = terminal.everything("j.thole");
        for (String line : List.of(
                "init ./j.thole",
                "demo ./j.thole",
                "init ./taken",
                "export ./j.thole ./taken --format csv",
                "export ./j.thole ./taken --format xlsx",
                "export ./j.thole ./taken --format json")) {
            Run run = terminal.run(line.split(" ", -1));
            assertThat(run.exit()).as(line).isEqualTo(3);
            assertThat(run.err()).contains("is already there");
        }
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
        assertThat(terminal.file("taken")).hasContent("mine");
    }

    @Test
    void aDemoIsAnExampleThatAnalyzesAndVerifies() {
        Run run = terminal.run("demo", "./d.thole");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("112 days up to 2026-11-20, 97 of them with an entry");
        assertThat(terminal.run("verify", "./d.thole").exit()).isZero();
        assertThat(terminal.run("analyze", "./d.thole").out()).contains("Example journal: an invented person");
        assertThat(terminal.run("analyze", "./d.thole", "--json").out())
                .contains("\"example\":true")
                .contains(
                        "\"factor\":\"stress\",\"family\":\"primary\",\"verdict\":\"linked\",\"guard\":null,\"timing\":\"same_day\"");
    }

    @Test
    void aDemoMayBeLongOtherAndReachPastToday() throws ProblemException {
        assertThat(terminal.run("demo", "./a.thole", "--days=30", "--seed=9", "--end=2030-01-31")
                        .exit())
                .isZero();
        assertThat(terminal.daily("a.thole")).contains("\n2030-01-31,").contains("\n2030-01-02,");
        assertThat(terminal.run("demo", "./b.thole", "--days=0").exit()).isEqualTo(2);
        assertThat(terminal.run("demo", "./c.thole", "--end=2026-02-30").exit()).isEqualTo(2);
        assertThat(terminal.file("b.thole")).doesNotExist();
    }

    @Test
    void anExportedDemoComesBackInThroughItsDailyCsv() throws IOException, ProblemException {
        terminal.run("demo", "./d.thole");
        assertThat(terminal.run("export", "./d.thole", "./d.zip", "--format", "csv"))
                .isEqualTo(
                        new Run(
                                0,
                                "Wrote " + terminal.file("d.zip") + ".\n",
                                terminal.file("d.zip")
                                        + " will hold the whole journal as 16 tables, one of them a dictionary of the others.\n"
                                        + "97 days from 2026-08-01 to 2026-11-20, 10 notes among them.\n"
                                        + "It is not protected by a passphrase: whoever can read the file can read all of this.\n"));
        try (ZipFile zip = new ZipFile(terminal.file("d.zip").toFile());
                InputStream daily = zip.getInputStream(zip.getEntry("daily.csv"))) {
            Files.write(terminal.file("daily.csv"), daily.readAllBytes());
        }
        terminal.run("init", "./j.thole");
        assertThat(terminal.run("import", "./j.thole", "./daily.csv").exit()).isZero();
        assertThat(terminal.daily("j.thole")).isEqualTo(terminal.daily("d.thole"));
    }

    @Test
    void theJsonExportIsTheWholeJournal() throws IOException, ProblemException {
        terminal.run("demo", "./d.thole", "--days=5");
        assertThat(terminal.run("export", "./d.thole", "./d.json", "--format", "JSON")
                        .exit())
                .isZero();
        assertThat(Files.readString(terminal.file("d.json"))).isEqualTo(terminal.everything("d.thole"));
    }

    @Test
    void verifyTellsASoundJournalFromOneThatIsNot() throws IOException {
        terminal.run("demo", "./d.thole", "--days=20");
        assertThat(terminal.run("verify", "./d.thole", "--json").out())
                .startsWith("{\"file\":")
                .contains("\"sound\":true")
                .endsWith("\"problems\":[]}\n");
        byte[] bytes = Files.readAllBytes(terminal.file("d.thole"));
        byte[] name = "Short walk".getBytes(StandardCharsets.UTF_8);
        bytes[indexOf(bytes, name)] ^= 1;
        Files.write(terminal.file("d.thole"), bytes);
        Run run = terminal.run("verify", "./d.thole");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).contains("is not sound: 1 finding.");
        assertThat(terminal.run("verify", "./d.thole", "--json").out()).contains("\"code\":\"journal_damaged\"");
        assertThat(terminal.run("analyze", "./d.thole").exit()).isEqualTo(4);
        assertThat(terminal.run("verify", "./none.thole").exit()).isEqualTo(4);
    }

    @Test
    void aJournalInUseIsSaidToBe() throws ProblemException {
        terminal.run("init", "./j.thole");
        try (var _ = new TestFiles(Terminal.CLOCK, new Random(1)).open(terminal.file("j.thole"))) {
            Run run = terminal.run("add", "./j.thole", "--date=2026-03-01", "--pain=4");
            assertThat(run.exit()).isEqualTo(4);
            assertThat(run.err()).contains("is open in another window or program");
        }
    }

    @Test
    void theWindowOpensOnAFileOrTheDefault() {
        terminal.run("init", "./j.thole");
        terminal.desk = new TestDesk(true);
        assertThat(terminal.run().exit()).isZero();
        assertThat(terminal.run("./j.thole").exit()).isZero();
        assertThat(terminal.run("./none.thole").exit()).isEqualTo(4);
        assertThat(terminal.run("anlyze").exit()).isEqualTo(2);
        assertThat(terminal.desk.opened)
                .containsExactly("default", terminal.file("j.thole").toString());
    }

    @Test
    void withoutADisplayTheWindowIsNotOpenedAndPicturesAreNamed() {
        Run run = terminal.run();
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("thole screenshots");
        assertThat(terminal.desk.opened).isEmpty();
    }

    @Test
    void picturesAreOfTheJournalOrOfAnExample() {
        terminal.run("init", "./j.thole");
        Run run = terminal.run(
                "screenshots", "./out", "--journal", "./j.thole", "--theme=dark", "--size=960x640", "--view=today");
        assertThat(run.exit()).isZero();
        assertThat(run.lines()).containsExactly(terminal.file("out/today.png").toString());
        assertThat(terminal.desk.ordered)
                .containsExactly(new PictureOrder(
                        terminal.file("out"), terminal.file("j.thole"), List.of("today"), Theme.DARK, 960, 640));
        assertThat(terminal.run("screenshots", "./out").lines()).hasSize(2);
        assertThat(terminal.desk.ordered.getLast().journal()).doesNotExist();
        assertThat(terminal.run("screenshots", "./out", "--view=nowhere").err()).contains("today, patterns");
        assertThat(terminal.run("screenshots", "./out", "--size=big").exit()).isEqualTo(2);
    }

    @Test
    void aTourShowsEverythingAndReplacesOnlyItsOwnJournal() throws IOException {
        Run first = terminal.run("tour", "./tour");
        assertThat(first.exit()).isZero();
        assertThat(first.out())
                .contains("Example journal")
                .contains("Signs")
                .contains(terminal.file("tour/screens/today.png").toString());
        assertThat(first.err()).contains("no display");
        terminal.desk = new TestDesk(true);
        assertThat(terminal.run("tour", "./tour").exit()).isZero();
        assertThat(terminal.desk.opened)
                .containsExactly(terminal.file("tour/example.thole").toString());
        Files.createDirectories(terminal.file("own"));
        terminal.run("init", "./own/example.thole");
        assertThat(terminal.run("tour", "./own").exit()).isEqualTo(3);
        terminal.write("file", "");
        assertThat(terminal.run("tour", "./file").exit()).isEqualTo(3);
    }

    @Test
    void helpListsEveryCommandWithItsWords() {
        Run run = terminal.run("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("Without a command it opens the window.")
                .containsSubsequence(
                        "tour",
                        "demo",
                        "init",
                        "add",
                        "import",
                        "undo-import",
                        "analyze",
                        "report",
                        "export",
                        "verify",
                        "screenshots",
                        "bench");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tour",
                "demo",
                "init",
                "add",
                "import",
                "undo-import",
                "analyze",
                "report",
                "export",
                "verify",
                "screenshots",
                "bench"
            })
    void everyCommandHelpsWithEveryOption(String command) {
        Run run = terminal.run(command, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.matches("\\s+(-\\S, )?--?\\S+( \\S+)?\\s*|\\s+[A-Z]+\\s*")))
                .as("options without a description on their line or the next")
                .allMatch(line -> run.out().contains(line + "\n        "));
    }

    @Test
    void theVersionIsTheOneThatIsBuilt() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));
        assertThat(terminal.run("--version").out()).isEqualTo("thole " + version + "\n");
    }

    @Test
    void aFaultOfTheProgramIsWrittenDownAndSaidToBe() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("broken on purpose");
            }

            @Override
            public int read(byte[] bytes, int from, int length) {
                return read();
            }
        };
        terminal.run("init", "./j.thole");
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = terminal.run(broken, new ByteArrayOutputStream(), err, "add", "./j.thole", "--lines");
        assertThat(exit).isEqualTo(1);
        assertThat(terminal.faults).hasSize(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(terminal.file("fault.log").toString())
                .doesNotContain("broken on purpose");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
