package thole.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.model.ProblemException;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.store.SqliteStore;

/// The program itself, killed while it answers `add --lines`: what it called saved is there afterwards.
class KilledProgramTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final int MOST_LINES = 400;

    @TempDir
    Path folder;

    @Test
    void noLineAnsweredSavedIsLostWhenTheProgramIsKilled() throws Exception {
        killAndLook(4, 1);
    }

    @Test
    @Tag("long")
    void noLineAnsweredSavedIsLostInAHundredKills() throws Exception {
        killAndLook(100, 2);
    }

    private void killAndLook(int rounds, long seed) throws Exception {
        Path journal = folder.resolve("journal.thole");
        assertThat(program("init", journal.toString(), "--no-passphrase")
                        .start()
                        .waitFor())
                .isZero();
        Random random = new Random(seed);
        Set<LocalDate> answered = new TreeSet<>();
        int line = 0;
        for (int round = 0; round < rounds; round++) {
            int killAfter = 1 + random.nextInt(MOST_LINES);
            line += round(journal, line, killAfter, random.nextInt(3), answered);

            assertThat(daysIn(journal)).as("round %d", round).containsAll(answered);
        }
        assertThat(answered).hasSizeGreaterThan(rounds);
        assertThat(program("verify", journal.toString()).start().waitFor()).isZero();
    }

    /// Sends lines, a few ahead of the answers so that the kill falls into work, and kills after some answers.
    ///
    /// @return how many lines were sent
    private static int round(Path journal, int firstLine, int killAfter, int ahead, Set<LocalDate> answered)
            throws IOException, InterruptedException {
        Process process = program("add", journal.toString(), "--lines").start();
        int sent = 0;
        try (Writer in = process.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            in.write("date,pain\n");
            for (int answers = 0; answers < killAfter; answers++) {
                while (sent <= answers + ahead) {
                    in.write(FIRST_DAY.plusDays(firstLine + sent) + "," + sent % 11 + "\n");
                    sent++;
                }
                in.flush();
                answered.add(savedDay(out.readLine()));
            }
            in.write(FIRST_DAY.plusDays(firstLine + sent) + ",5\n");
            in.flush();
            sent++;
            process.destroyForcibly().waitFor();
        } catch (IOException killed) {
            assertThat(process.waitFor()).isNotZero();
        }
        return sent;
    }

    private static LocalDate savedDay(String answer) {
        assertThat(answer).startsWith("saved ");
        return LocalDate.parse(answer.substring("saved ".length()));
    }

    private static Set<LocalDate> daysIn(Path journal) throws ProblemException {
        try (SqliteStore store = SqliteStore.open(journal)) {
            return store.entries().stream()
                    .map(Entry::content)
                    .filter(Reading.class::isInstance)
                    .map(content -> ((Reading) content).day())
                    .collect(Collectors.toSet());
        }
    }

    private static ProcessBuilder program(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "thole.app.Main"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }
}
