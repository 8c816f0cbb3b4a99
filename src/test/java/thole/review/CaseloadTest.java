package thole.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.insight.Analysis;
import thole.insight.work.Workers;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;

class CaseloadTest {

    private static final Passphrase WORDS =
            Passphrase.of("five words from a list").orElseThrow();
    private static final LocalDate TODAY = TestJournals.TODAY;

    @TempDir
    private Path folder = Path.of("");

    /// Tells what happened in the order in which it happened.
    private static final class Told implements CaseListener {

        private final List<String> events = new ArrayList<>();
        private final List<CaseRow> rows = new ArrayList<>();

        @Override
        public void opened(CaseRow row) {
            events.add("opened");
            rows.add(row);
        }

        @Override
        public void refused(Path file, Problem problem) {
            events.add("refused " + file.getFileName() + " " + problem.code());
        }

        @Override
        public void judged(CaseRow row, Analysis analysis) {
            events.add("judged");
            assertThat(analysis.signs()).hasSize(5);
        }
    }

    private ShareSource share(String name, int lastDay, Map<String, String> safety) throws ProblemException {
        List<Entry<?>> entries = new ArrayList<>();
        for (int back = 0; back < 60; back++) {
            Reading reading = Reading.of(
                    TODAY.minusDays(lastDay + back),
                    ReadingTime.WHOLE_DAY,
                    Answer.typed(new Intensity((3 + back % 4 + back / 20) % 11)));
            entries.add(Entry.first(new EntryId(new UUID(1, back)), reading));
        }
        if (!safety.isEmpty()) {
            AnswerSet answers = new AnswerSet(TODAY.minusDays(3), SafetyList.CHECK, "1", new TreeMap<>(safety));
            entries.add(Entry.first(new EntryId(new UUID(2, 1)), answers));
        }
        Path file = folder.resolve(name + ".thole-share");
        JournalSnapshot journal = JournalSnapshot.of(TestJournals.facts(name.hashCode()), entries);
        new ShareFile()
                .write(file, ShareDraft.of(journal, ShareChoice.USUAL, "", TestJournals.CLOCK), WORDS, new Random(1));
        return new ShareSource(file, WORDS);
    }

    private static Told open(List<ShareSource> sources) {
        Told told = new Told();
        try (ExecutorService helper = Executors.newFixedThreadPool(1)) {
            new Caseload(new ShareFile(), new Workers(helper, 2)).open(sources, TODAY, told);
        }
        return told;
    }

    @Test
    void whatIsOpenComesFirstThenTheNewestData() throws ProblemException {
        Told told = open(List.of(
                share("older", 20, Map.of()),
                share("newer", 1, Map.of("weight_loss", "no")),
                share("soon", 30, Map.of("weight_loss", "yes")),
                share("now", 40, Map.of("bowel", "unsure"))));
        assertThat(told.rows.stream().sorted(CaseRow.ORDER).map(CaseRow::label))
                .containsExactly("now", "soon", "newer", "older");
    }

    @Test
    void linesComeBeforeVerdictsAndAFileThatCannotBeOpenedStopsNoOther() throws ProblemException, IOException {
        Path letter = Files.writeString(folder.resolve("letter"), "Dear therapist");
        ShareSource other = new ShareSource(
                share("locked", 1, Map.of()).file(), Passphrase.of("other").orElseThrow());
        Told told =
                open(List.of(new ShareSource(letter, WORDS), share("a", 2, Map.of()), other, share("b", 3, Map.of())));
        assertThat(told.events.subList(0, 4))
                .containsExactlyInAnyOrder(
                        "refused letter " + Code.SHARE_NOT_ONE,
                        "refused locked.thole-share " + Code.PASSPHRASE_WRONG,
                        "opened",
                        "opened");
        assertThat(told.events.subList(4, 6)).containsExactly("judged", "judged");
    }

    @Test
    void aLineSaysItsDaysAndItsPain() throws ProblemException {
        CaseRow row = open(List.of(share("a", 2, Map.of()))).rows.getFirst();
        assertThat(row.dataTo()).isEqualTo(TODAY.minusDays(2));
        assertThat(row.daysWithPain()).isEqualTo(60);
        assertThat(row.period().days()).isEqualTo(60);
        assertThat(row.pain().recorded()).isEqualTo(28);
    }

    @Test
    void nothingIsWrittenBesideTheFiles() throws ProblemException, IOException {
        ShareSource source = share("a", 2, Map.of());
        open(List.of(source));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(source.file());
        }
    }
}
