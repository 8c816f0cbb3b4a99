package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.cli.Terminal.Run;

/// What every export comes to for a script: its exit code, its one line of result, and what it leaves behind.
class ExportContractTest {

    private final Terminal terminal;

    ExportContractTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    private Run export(String journal, String out, String format) {
        return terminal.run("export", "./" + journal, "./" + out, "--format", format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "fhir", "json"})
    void theResultIsOneLineAndEverythingElseIsSaidBeside(String format) throws IOException {
        terminal.run("demo", "./d.thole", "--days=20");
        Run run = export("d.thole", "out." + format, format);
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Wrote " + terminal.file("out." + format) + ".\n");
        assertThat(run.err().lines())
                .hasSize(3)
                .first()
                .asString()
                .startsWith(terminal.file("out." + format) + " will hold ");
        assertThat(run.err())
                .contains(" from 2026-11-01 to 2026-11-20, ")
                .endsWith("It is not protected by a passphrase: whoever can read the file can read all of this.\n");
        byte[] first = Files.readAllBytes(terminal.file("out." + format));
        assertThat(export("d.thole", "out." + format, format).exit()).isEqualTo(3);
        assertThat(terminal.file("out." + format)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "fhir", "json"})
    void anEmptyJournalIsAnExportToo(String format) {
        terminal.run("init", "./j.thole");
        Run run = export("j.thole", "out", format);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("No day has an entry.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "fhir", "json"})
    void whatIsMissingNewerOrNoJournalIsSaidByItsCode(String format) throws IOException, SQLException {
        assertThat(export("none.thole", "out", format).exit()).isEqualTo(4);
        terminal.write("text.thole", "no journal");
        assertThat(export("text.thole", "out", format).exit()).isEqualTo(4);
        terminal.run("init", "./j.thole");
        assertThat(export("j.thole", "no/such/folder/out", format).exit()).isEqualTo(3);
        makeNewer(terminal.file("j.thole"));
        Run newer = export("j.thole", "out", format);
        assertThat(newer.exit()).isEqualTo(4);
        assertThat(newer.err()).contains("was written by a newer version of this program");
        assertThat(terminal.file("out")).doesNotExist();
    }

    @Test
    void theReportIsAWebPage() throws IOException {
        terminal.run("demo", "./d.thole", "--days=40");
        Run run = export("d.thole", "report.html", "html");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo("Wrote " + terminal.file("report.html") + ".\n");
        assertThat(run.err()).contains("without a name and without notes", "It is not protected");
        assertThat(Files.readString(terminal.file("report.html"))).startsWith("<!DOCTYPE html>\n<html ");
        assertThat(export("d.thole", "report.html", "html").exit()).isEqualTo(3);
        assertThat(export("none.thole", "other.html", "html").exit()).isEqualTo(4);
        assertThat(terminal.run("report", "./d.thole", "./again.html").exit()).isZero();
        assertThat(terminal.file("again.html")).hasSameBinaryContentAs(terminal.file("report.html"));
        assertThat(terminal.run("report", "./d.thole", "./again.html").exit()).isEqualTo(3);
        assertThat(terminal.run("report", "./d.thole", "./r.html", "--from=2026-11-01", "--to=2026-11-10")
                        .err())
                .contains("10 November 2026");
        assertThat(terminal.run("report", "./d.thole", "./r.txt").exit()).isEqualTo(2);
        assertThat(terminal.run("report", "./d.thole", "./s.html", "--from=2026-11-02", "--to=2026-11-01")
                        .exit())
                .isEqualTo(2);
    }

    private static void makeNewer(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 99");
        }
    }

    @Test
    void aFormatThatDoesNotExistIsAWrongCommandLine() {
        terminal.run("init", "./j.thole");
        assertThat(export("j.thole", "out", "pdf").exit()).isEqualTo(2);
        assertThat(terminal.run("export", "./j.thole", "./out").exit()).isEqualTo(2);
    }

    /// In a name space of its own, in which a program may mount what it likes.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskLeavesNothingBehind() throws IOException {
        terminal.run("demo", "./d.thole", "--days=400");
        Path small = Files.createDirectories(terminal.file("small"));
        String program = "'" + Path.of(System.getProperty("java.home"), "bin", "java")
                + "' -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp '"
                + System.getProperty("java.class.path") + "' thole.app.Main export '" + terminal.file("d.thole") + "' '"
                + small.resolve("out.json") + "' --format json";
        String script = "mount -t tmpfs -o size=64k tmpfs '" + small + "' || exit; echo mounted; " + program
                + "; echo exit $?; ls -A '" + small + "'";
        Process process = new ProcessBuilder("unshare", "-rm", "bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = reader.readAllLines();
            Assumptions.assumeTrue(lines.contains("mounted"), "no small disk can be mounted here");
            assertThat(lines).last().isEqualTo("exit 5");
            assertThat(lines).anyMatch(line -> line.contains("out.json is full"));
        }
    }
}
