package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.report.calibration.CalibrationCount;

class CountingTest {

    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<CalibrationCount> counts = List.of(
                new CalibrationCount("noise", "phi=0.5 days=60", 10, DATE, "covered", 85, 90),
                new CalibrationCount("noise", "phi=0.5 days=60", 10, DATE, "named", 1, 10));
        Path file = folder.resolve("deep").resolve("counts.csv");
        CountsFile.write(file, counts);

        assertThat(CountsFile.read(file)).isEqualTo(counts);
        assertThat(CountsFile.read(folder.resolve("absent.csv"))).isEmpty();
    }

    @Test
    void newerCountsReplaceOlderOnesAndWhatIsNoLongerPlannedIsDropped() {
        Scenario cell = Table.NOISE.cells().getFirst();
        Scenario next = Table.NOISE.cells().get(1);
        Tally seen = new Tally();
        seen.count("named", true);
        List<CalibrationCount> older = List.of(
                line("gone", 5),
                CountsFile.lines(Table.NOISE, next, 5, DATE, seen).getFirst(),
                line(cell.name(), 5));
        List<CalibrationCount> newer = List.of(line(cell.name(), 7));

        assertThat(CountsFile.merged(older, newer)).containsExactly(newer.getFirst(), older.get(1));
    }

    @Test
    void anInterruptedRunGoesOnWhereItStopped() throws IOException {
        Path committed = folder.resolve("counts.csv");
        Path work = folder.resolve("work");
        new LongForm("missingness", 1, DATE, work, stream()).run(committed);
        List<CalibrationCount> whole = CountsFile.read(committed);
        String last = Table.MISSINGNESS.cells().getLast().name();
        Path cells = work.resolve("counts.csv");
        CountsFile.write(
                cells,
                whole.stream().filter(count -> !count.cell().equals(last)).toList());
        progress.reset();
        new LongForm("missingness", 1, DATE, work, stream()).run(committed);

        assertThat(progress.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .satisfies(
                        line -> assertThat(line).startsWith("missingness 18/18").endsWith(last));
        assertThat(CountsFile.read(committed)).isEqualTo(whole);
    }

    @Test
    void aRunIsNotContinuedWithAnotherProgram() throws IOException {
        Path work = folder.resolve("work");
        Files.createDirectories(work);
        Files.writeString(work.resolve("program.txt"), "another");
        CountsFile.write(work.resolve("counts.csv"), List.of(line("of another program", 1)));
        new LongForm("none", 1, DATE, work, stream()).run(folder.resolve("counts.csv"));

        assertThat(work.resolve("counts.csv")).doesNotExist();
        assertThat(work.resolve("program.txt")).hasContent(Fingerprint.ofThisBuild());
    }

    @Test
    void aJournalIsCountedTheSameAloneAndAmongOthers() {
        Scenario cell = Table.POWER.cells().getFirst();
        Tally alone = new Tally();
        for (int seed = 1; seed <= 6; seed++) {
            Question.POWER.count(Simulator.simulate(cell, seed), alone);
        }

        assertThat(Table.POWER.count(cell, 6).shares()).isEqualTo(alone.shares());
        assertThat(alone.shares()).containsKeys("named", "naive", "covered", "other_named");
    }

    private static CalibrationCount line(String cell, int journals) {
        return new CalibrationCount("noise", cell, journals, DATE, "named", 0, journals);
    }

    private PrintStream stream() {
        return new PrintStream(progress, true, StandardCharsets.UTF_8);
    }
}
