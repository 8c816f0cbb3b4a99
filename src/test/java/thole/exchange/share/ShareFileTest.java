package thole.exchange.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.seal.Passphrase;
import thole.journal.TestJournals;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Entry;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;

class ShareFileTest {

    private static final Passphrase WORDS =
            Passphrase.of("five words from a list").orElseThrow();
    private static final Set<SharePart> EVERYTHING = Set.of(SharePart.values());

    private final ShareFile shares = Shares.cheap();

    @TempDir
    private Path folder = Path.of("");

    private ShareAbout write(Path file, JournalSnapshot journal, ShareChoice choice) throws ProblemException {
        ShareDraft draft = ShareDraft.of(journal, choice, "", TestJournals.CLOCK);
        shares.write(file, draft, WORDS, new Random(2));
        return draft.about();
    }

    private static Set<Entry<?>> entries(JournalSnapshot journal) {
        Set<Entry<?>> first = new HashSet<>();
        journal.entries().forEach(entry -> first.add(Entry.first(entry.id(), entry.content())));
        return first;
    }

    @Test
    void everythingOfARandomJournalComesBackWhereEverythingIsChosen() throws ProblemException {
        for (long seed = 0; seed < 40; seed++) {
            JournalSnapshot journal = Shares.random(seed, 60);
            Path file = folder.resolve(seed + ".thole-share");
            ShareAbout about = write(file, journal, new ShareChoice(null, null, null, EVERYTHING));
            SharedJournal opened = shares.open(file, WORDS);
            assertThat(opened.about()).isEqualTo(about);
            assertThat(opened.journal().facts()).isEqualTo(journal.facts());
            Set<Entry<?>> all = entries(journal);
            all.removeIf(entry -> Shares.saysNothing(entry.content()));
            all.removeIf(entry -> entry.content() instanceof CheckInPlan); // asks for factors that nobody has
            Set<Entry<?>> came = entries(opened.journal());
            came.removeIf(entry -> entry.content() instanceof CheckInPlan);
            assertThat(all).filteredOn(entry -> !came.contains(entry)).isEmpty();
            assertThat(came).hasSameSizeAs(all);
        }
    }

    @Test
    void whatIsNotChosenIsNotInTheFile() throws ProblemException {
        for (long seed = 0; seed < 40; seed++) {
            JournalSnapshot journal = Shares.random(seed, 60);
            ShareChoice choice = Shares.choice(new Random(seed), journal);
            Path file = folder.resolve(seed + ".thole-share");
            if (ShareCut.ends(ShareCut.of(journal, choice).entries(journal), choice)
                    .isEmpty()) {
                assertThat(catchThrowableOfType(ProblemException.class, () -> write(file, journal, choice))
                                .problem())
                        .isEqualTo(Problem.of(Code.NO_ENTRIES));
                continue;
            }
            write(file, journal, choice);
            JournalSnapshot opened = shares.open(file, WORDS).journal();
            assertThat(opened.days().keySet()).allMatch(choice::covers);
            assertThat(Shares.leftBehind(opened, choice)).isEmpty();
        }
    }

    @Test
    void notesPrivateFactorsAndEventsStayBehindUnlessAskedFor() throws ProblemException {
        JournalSnapshot journal = Shares.withSecrets();
        Path usual = folder.resolve("usual.thole-share");
        write(usual, journal, ShareChoice.USUAL);
        String said = Shares.text(shares.open(usual, WORDS).journal());
        assertThat(said)
                .contains("stabbing", "Ibuprofen", "numbness")
                .doesNotContain("secret note", "secret guess", "secret cycle", "secret event", "Dr Secret")
                .doesNotContain("secret plan", "secret since", Shares.PRIVATE_FACTOR.toString(), "secret member");

        Path whole = folder.resolve("whole.thole-share");
        write(whole, journal, new ShareChoice(null, null, null, EVERYTHING));
        assertThat(Shares.text(shares.open(whole, WORDS).journal()))
                .contains("secret note", "secret guess", "secret cycle", "secret event", "Dr Secret", "secret plan")
                .doesNotContain("secret member");
    }

    @Test
    void answersInOwnWordsAreNotesAndChosenOptionsAreNot() throws ProblemException {
        JournalSnapshot journal = Shares.withSecrets();
        Path usual = folder.resolve("usual.thole-share");
        write(usual, journal, ShareChoice.USUAL);
        JournalSnapshot opened = shares.open(usual, WORDS).journal();
        assertThat(opened.measures())
                .extracting(entry -> entry.content().words())
                .containsExactly(new TreeMap<>(Map.of("bend", "often")));
        assertThat(Shares.text(opened)).doesNotContain("secret");

        Path whole = folder.resolve("whole.thole-share");
        write(whole, journal, new ShareChoice(null, null, null, EVERYTHING));
        assertThat(Shares.text(shares.open(whole, WORDS).journal()))
                .contains("secret answer", "secret of before", "secret elsewhere");
    }

    @Test
    void safetyAnswersGoAlongWhateverThePeriod() throws ProblemException {
        Path file = folder.resolve("short.thole-share");
        LocalDate day = TestJournals.TODAY;
        ShareAbout about =
                write(file, Shares.withSecrets(), new ShareChoice(day, day, Set.of("stress"), SharePart.usual()));
        assertThat(about).isEqualTo(new ShareAbout(TestJournals.TODAY, "", day, day, SharePart.usual()));
        assertThat(shares.open(file, WORDS).journal().answers(SafetyList.CHECK)).hasSize(1);
    }

    @Test
    void onlyTheOwnerMayReadItAndNothingIsOverwritten() throws ProblemException, IOException {
        Path file = folder.resolve("one.thole-share");
        write(file, Shares.withSecrets(), ShareChoice.USUAL);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        byte[] before = Files.readAllBytes(file);
        assertThat(catchThrowableOfType(
                                ProblemException.class, () -> write(file, Shares.withSecrets(), ShareChoice.USUAL))
                        .problem())
                .isEqualTo(Problem.of(Code.FILE_EXISTS, file));
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void whatCannotBeOpenedSaysWhy() throws ProblemException, IOException {
        Path file = folder.resolve("one.thole-share");
        write(file, Shares.withSecrets(), ShareChoice.USUAL);
        Passphrase other = Passphrase.of("other").orElseThrow();
        assertThat(refusal(file, other)).isEqualTo(Problem.of(Code.PASSPHRASE_WRONG, file));
        Path text = Files.writeString(folder.resolve("text"), "date,pain\n2026-03-01,4\n");
        assertThat(refusal(text, WORDS)).isEqualTo(Problem.of(Code.SHARE_NOT_ONE, text));
        Path none = folder.resolve("none");
        assertThat(refusal(none, WORDS)).isEqualTo(Problem.of(Code.FILE_UNREADABLE, none));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Path damaged = Files.write(folder.resolve("damaged"), bytes);
        assertThat(refusal(damaged, WORDS)).isEqualTo(Problem.of(Code.SHARE_DAMAGED, damaged));
    }

    @Test
    void aShareAtTheRealCostOpensToo() throws ProblemException {
        Path file = folder.resolve("real.thole-share");
        List<Entry<?>> entries = new ArrayList<>(Shares.withSecrets().entries().toList());
        JournalSnapshot journal = JournalSnapshot.of(TestJournals.facts(3), entries);
        new ShareFile()
                .write(file, ShareDraft.of(journal, ShareChoice.USUAL, "M.", TestJournals.CLOCK), WORDS, new Random(2));
        assertThat(new ShareFile().open(file, WORDS).about().name()).isEqualTo("M.");
        assertThat(refusal(file, WORDS)).isEqualTo(Problem.of(Code.SHARE_DAMAGED, file));
    }

    private Problem refusal(Path file, Passphrase words) {
        return catchThrowableOfType(ProblemException.class, () -> shares.open(file, words))
                .problem();
    }
}
