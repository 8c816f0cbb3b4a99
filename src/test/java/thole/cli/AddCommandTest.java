package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.cli.Terminal.Run;
import thole.model.ProblemException;

class AddCommandTest {

    private final Terminal terminal;

    AddCommandTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    @BeforeEach
    void makeAJournal() {
        assertThat(terminal.run("init", "--no-passphrase", "./j.thole").exit()).isZero();
    }

    @Test
    void anEntryIsSavedWithEverythingItSays() throws ProblemException {
        Run run = terminal.run(
                "add",
                "./j.thole",
                "--date=2026-03-01",
                "--pain=4.5",
                "--regions=lower_back_left;buttock_left",
                "--sleep-hours=6.5",
                "--sleep-quality=4",
                "--stress=7",
                "--sitting-hours=8",
                "--activity-minutes=20",
                "--factor=Coffee=2",
                "--factor=Late screen=yes",
                "--note=@home, “fine”");
        assertThat(run).isEqualTo(new Run(0, "saved 2026-03-01\n", ""));
        assertThat(terminal.daily("j.thole").lines())
                .containsExactly(
                        "date,time,pain,locations,sleep_hours,sleep_quality,stress,sitting_hours,activity_minutes,note,"
                                + "Coffee,Late screen",
                        "2026-03-01,,4.5,lower_back_left;buttock_left,6.5,4,7,8,20,\"'@home, “fine”\",2,1");
    }

    @Test
    void withoutATimeTheGivenFieldsAreCorrectedAndTheRestStays() throws ProblemException {
        terminal.run("add", "./j.thole", "--date=2026-03-01", "--pain=4", "--stress=7");
        terminal.run("add", "./j.thole", "--date=2026-03-01", "--stress=2");
        assertThat(terminal.daily("j.thole").lines().skip(1)).containsExactly("2026-03-01,,4,,,,2,,,");
    }

    @Test
    void withATimeAReadingIsAdded() throws ProblemException {
        terminal.run("add", "./j.thole", "--date=2026-03-01", "--pain=4");
        terminal.run("add", "./j.thole", "--date=2026-03-01", "--time=20:15", "--pain=6", "--stress=3");
        terminal.run("add", "./j.thole", "--date=2026-03-01", "--time=08:00", "--pain=2");
        assertThat(terminal.daily("j.thole").lines().skip(1))
                .containsExactly("2026-03-01,,4,,,,3,,,", "2026-03-01,08:00,2,,,,,,,", "2026-03-01,20:15,6,,,,,,,");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--date=2026-06-31 --pain=4 | 2026-06-31",
                "--date=2026-03-01 --pain=12 | 12",
                "--date=2026-03-01 --pain=4.3 | 4.3",
                "--date=2026-03-01 --pain=many | many",
                "--date=2026-03-01 --regions=left_wing | left_wing",
                "--date=2026-03-01 --sleep-hours=25 | 25",
                "--date=2026-03-01 --time=24:30 --pain=4 | 24:30",
                "--date=2026-03-01 --factor=pain=4 | pain",
                "--date=2026-03-01 --factor=Weather=sunny | Weather",
                "--date=2026-03-01 --factor=Coffee | Coffee",
                "--date=2026-03-01 --pain=12 --factor=Coffee=2 | 12",
                "--date=2026-03-01 | nothing to save"
            })
    void whatCannotBeIsRefusedAndChangesNothing(String options, String named) throws ProblemException {
        String before = terminal.everything("j.thole");
        String[] arguments = ("add ./j.thole " + options).split(" ", -1);
        Run run = terminal.run(arguments);
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(named).contains("Nothing was changed.");
        assertThat(terminal.everything("j.thole")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "add ./j.thole",
                "add ./j.thole --pain=4",
                "add ./j.thole --lines --date=2026-03-01",
                "add ./j.thole --date=2026-03-01 --date=2026-03-02",
                "add ./j.thole --date=2026-03-01 --mood=4",
                "add"
            })
    void aWrongCommandLineIsSaidSo(String line) {
        Run run = terminal.run(line.split(" ", -1));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotBlank();
    }

    @Test
    void linesAreAnsweredOneByOneWithThreeAtTheEndWhereAnyWasRefused() throws ProblemException {
        Run run = terminal.runWith(
                "\uFEFFdate,pain,stress\r\n2026-03-01,4,7\r\n2026-03-02,12,\r\n\r\n2026-03-03,5,\r\n",
                "add",
                "./j.thole",
                "--lines");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).isEmpty();
        List<String> answers = run.lines();
        assertThat(answers).hasSize(4);
        assertThat(answers.get(0)).isEqualTo("saved 2026-03-01");
        assertThat(answers.get(1)).startsWith("refused 3: pain: Pain goes from 0 to 10, and 12 lies outside.");
        assertThat(answers.get(2)).startsWith("refused 4: ");
        assertThat(answers.get(3)).isEqualTo("saved 2026-03-03");
        assertThat(terminal.daily("j.thole").lines().skip(1))
                .containsExactly("2026-03-01,,4,,,,7,,,", "2026-03-03,,5,,,,,,,");
    }

    @Test
    void aWrongHeaderIsRefusedBeforeAnyLine() {
        Run run = terminal.runWith("pain\n4\n", "add", "./j.thole", "--lines");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Line 1: ").contains("date");
        assertThat(terminal.runWith("", "add", "./j.thole", "--lines").exit()).isEqualTo(3);
        assertThat(terminal.runWith("date,pain\n", "add", "./j.thole", "--lines"))
                .isEqualTo(new Run(0, "", ""));
    }

    @Test
    void everyLineIsAnsweredBeforeTheNextIsRead() throws IOException {
        PipedInputStream in = new PipedInputStream();
        PipedOutputStream typed = new PipedOutputStream(in);
        PipedInputStream answered = new PipedInputStream();
        PipedOutputStream out = new PipedOutputStream(answered);
        CompletableFuture<Integer> program = CompletableFuture.supplyAsync(
                () -> terminal.run(in, out, new ByteArrayOutputStream(), "add", "./j.thole", "--lines"));
        BufferedReader answers = new BufferedReader(new InputStreamReader(answered, StandardCharsets.UTF_8));
        typed.write("date,pain\n".getBytes(StandardCharsets.UTF_8));
        for (int day = 1; day <= 9; day++) {
            typed.write(("2026-03-0" + day + "," + day + "\n").getBytes(StandardCharsets.UTF_8));
            typed.flush();
            assertThat(answers.readLine()).isEqualTo("saved 2026-03-0" + day);
        }
        typed.close();
        assertThat(program.join()).isZero();
    }
}
