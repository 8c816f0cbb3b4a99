package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.cli.Terminal.Run;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.journal.RandomJournal;
import thole.journal.TestJournals;
import thole.model.ProblemException;

class DocumentImportTest {

    private static final Pattern BATCH = Pattern.compile("as import (\\S+)\\.");

    private final Terminal terminal;

    DocumentImportTest(@TempDir Path folder) {
        terminal = new Terminal(folder);
    }

    /// Corrections, deletions, undone and redone changes, and every kind of record.
    private void writeRandom(String name, long seed) throws ProblemException {
        SplittableRandom dice = new SplittableRandom(seed);
        RandomJournal random = new RandomJournal(dice.split());
        try (Journal journal =
                new TestFiles(TestJournals.CLOCK, dice.split()).create(terminal.file(name), TestJournals.facts(seed))) {
            journal.saveNew(random.story()).join();
            journal.saveNew(random.factor()).join();
            random.answerAlso(journal.snapshot().customFactors().getFirst().id().value());
            for (int i = 0; i < 30; i++) {
                LocalDate day = TestJournals.TODAY.minusDays(dice.nextInt(12));
                switch (dice.nextInt(7)) {
                    case 0 -> journal.saveNew(random.treatment(day)).join();
                    case 1 -> journal.saveNew(random.answers()).join();
                    case 2 -> journal.saveNew(random.care()).join();
                    case 3 -> journal.saveNew(random.imaging()).join();
                    case 4 -> journal.undo().join();
                    case 5 ->
                        journal.snapshot()
                                .entries()
                                .findFirst()
                                .ifPresent(entry -> journal.delete(entry.id()).join());
                    default ->
                        journal.save(random.checkIn(CheckIn.Mode.FILL_IN, List.of(day, day.minusDays(1))))
                                .join();
                }
            }
        }
    }

    private String export(String journal, String out) throws IOException {
        assertThat(terminal.run("export", "./" + journal, "./" + out, "--format", "json")
                        .exit())
                .isZero();
        return Files.readString(terminal.file(out));
    }

    private static String batch(Run run) {
        Matcher batch = BATCH.matcher(run.out());
        assertThat(batch.find()).as(run.out() + run.err()).isTrue();
        return batch.group(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 11})
    void exportImportAndExportGiveTheSameBytes(long seed) throws IOException, ProblemException {
        writeRandom("a.thole", seed);
        String first = export("a.thole", "a.json");
        Files.createDirectories(terminal.file("other"));
        terminal.run("init", "./other/b.thole");
        Run run = terminal.run("import", "./other/b.thole", "./a.json");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("The journal had none and is now the same one, earlier versions and all.");
        assertThat(export("other/b.thole", "b.json")).isEqualTo(first);
        assertThat(terminal.run("verify", "./other/b.thole").exit()).isZero();
        assertThat(terminal.run("import", "./other/b.thole", "./a.json").out()).contains("nothing new");
        assertThat(export("other/b.thole", "c.json")).isEqualTo(first);
        assertThat(terminal.run("undo-import", "./other/b.thole", batch(run)).exit())
                .isZero();
        assertThat(terminal.daily("other/b.thole").lines()).hasSize(1);
        assertThat(terminal.run("undo-import", "./other/b.thole", batch(run)).exit())
                .isEqualTo(3);
    }

    @Test
    void whatThePersonChangedAfterTheImportIsKeptWhenItIsTakenBack() throws IOException, ProblemException {
        terminal.run("demo", "./d.thole", "--days=9");
        export("d.thole", "d.json");
        Files.createDirectories(terminal.file("other"));
        terminal.run("init", "./other/j.thole");
        String batch = batch(terminal.run("import", "./other/j.thole", "./d.json"));
        terminal.run("add", "./other/j.thole", "--date=2026-11-20", "--pain=9.5");
        assertThat(terminal.run("undo-import", "./other/j.thole", batch).exit()).isZero();
        assertThat(terminal.daily("other/j.thole").lines().skip(1))
                .hasSize(1)
                .allMatch(line -> line.startsWith("2026-11-20,,9.5,"));
    }

    @Test
    void aJournalThatHasChangesTakesInWhatItNeverHadAndGivesItBack() throws IOException, ProblemException {
        terminal.write("a.csv", "date,pain,Coffee\n2026-03-01,4,1.5\n2026-03-02,3,2.5\n");
        terminal.write("b.csv", "date,pain,coffee\n2026-03-02,3,7.5\n2026-03-03,6,3.5\n");
        terminal.run("init", "./a.thole");
        terminal.run("import", "./a.thole", "./a.csv");
        terminal.run("init", "./b.thole");
        terminal.run("import", "./b.thole", "./b.csv");
        export("b.thole", "b.json");
        String before = terminal.daily("a.thole");
        Run dry = terminal.run("import", "./a.thole", "./b.json", "--dry-run");
        assertThat(dry.out()).contains("2 entries on 1 day would be added. Nothing was changed.");
        assertThat(terminal.daily("a.thole")).isEqualTo(before);
        Run run = terminal.run("import", "./a.thole", "./b.json");
        assertThat(run.lines().getFirst()).contains("2 entries on 1 day added, as import json-20261122-");
        assertThat(run.out())
                .contains("Not taken in, as the journal is always right: 3 entries.")
                .contains("2026-03-02 day_values: the journal has another one here, and there can only be one.");
        assertThat(terminal.daily("a.thole").lines())
                .containsExactly(
                        "date,time,pain,locations,sleep_hours,sleep_quality,stress,sitting_hours,activity_minutes,"
                                + "note,Coffee",
                        "2026-03-01,,4,,,,,,,,1.5",
                        "2026-03-02,,3,,,,,,,,2.5",
                        "2026-03-03,,6,,,,,,,,3.5");
        assertThat(terminal.run("undo-import", "./a.thole", batch(run)).exit()).isZero();
        assertThat(terminal.daily("a.thole")).isEqualTo(before);
        assertThat(terminal.run("import", "./a.thole", "./b.json").out())
                .contains("nothing new")
                .contains("2026-03-03 reading: this entry was deleted in the journal.");
    }

    @Test
    void anEntryThatSaysSomethingElseIsRefusedByASentence() throws IOException, ProblemException {
        terminal.run("demo", "./d.thole", "--days=9");
        export("d.thole", "d.json");
        terminal.run("add", "./d.thole", "--date=2026-11-20", "--pain=9.5");
        String before = terminal.everything("d.thole");
        Run run = terminal.run("import", "./d.thole", "./d.json", "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("\"format\":\"json\"", "\"batch\":null", "\"added\":0")
                .contains("{\"date\":\"2026-11-20\",\"kind\":\"reading\",\"why\":\"says_something_else\"}");
        assertThat(terminal.everything("d.thole")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thole-journal\",\"v\":1 | thole-journal\",\"v\":2 | newer version of this program: this one does not know version 2",
                "\"kind\":\"reading\" | \"kind\":\"dream\" | newer version of this program: this one does not know “dream”",
                "\"revision\":1 | \"revision\":7 | is damaged or was cut short.",
                "\"revisions\":[ | \"revisions\": | is damaged or was cut short (line "
            })
    void whatCannotBeReadIsRefusedByASentenceAndChangesNothing(String what, String instead, String said)
            throws IOException, ProblemException {
        terminal.run("demo", "./d.thole", "--days=9");
        String whole = export("d.thole", "d.json");
        String spoiled = whole.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(instead));
        assertThat(spoiled).isNotEqualTo(whole);
        terminal.write("d.json", spoiled);
        Files.createDirectories(terminal.file("other"));
        terminal.run("init", "./other/j.thole");
        String before = terminal.everything("other/j.thole");
        terminal.write("a.csv", "date,pain\n2026-03-01,4\n");
        Run run = terminal.run("import", "./other/j.thole", "./a.csv", "./d.json");
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said).contains("Nothing was changed.");
        assertThat(terminal.everything("other/j.thole")).isEqualTo(before);
    }

    @Test
    void theExportOfAnEmptyJournalBringsNothing() throws IOException {
        terminal.run("init", "./a.thole");
        export("a.thole", "a.json");
        terminal.run("init", "./b.thole");
        assertThat(terminal.run("import", "./b.thole", "./a.json").out()).contains("nothing new");
    }
}
