package thole.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareAbout;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.exchange.share.SharePart;
import thole.exchange.share.SharedJournal;
import thole.insight.Recorded;
import thole.insight.work.Workers;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.review.CaseRow;
import thole.review.Caseload;
import thole.review.notes.PatientNotes;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.signs.HeldWork;

class ReviewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String WORDS = "five words from a list";

    private final HeldWork work = new HeldWork();
    private final ReviewModel model = model(Locale.UK);

    @TempDir
    private Path folder = Path.of("");

    private ReviewModel model(Locale locale) {
        return new ReviewModel(
                new Texts(locale),
                new Tasks(
                        work,
                        bug -> {
                            throw new AssertionError(bug);
                        },
                        Runnable::run),
                new Caseload(new ShareFile(), Workers.ALONE),
                () -> TODAY);
    }

    private static JournalSnapshot journal(int late, boolean flagged) {
        Recorded recorded = new Recorded();
        for (int back = 0; back < 5; back++) {
            recorded.pain(TODAY.minusDays(late + back), back);
        }
        if (!flagged) {
            return recorded.journal();
        }
        TreeMap<String, String> answers = new TreeMap<>(Map.of("bladder_flow", "yes"));
        AnswerSet marked = new AnswerSet(TODAY.minusDays(late), SafetyList.CHECK, "1", answers);
        return recorded.journal().with(List.of(Entry.first(new EntryId(new UUID(5, 5)), marked)), Set.of());
    }

    private static CaseRow row(int number, boolean flagged) {
        ShareAbout about = new ShareAbout(
                TODAY.minusDays(number), "P" + number, TODAY.minusDays(number + 4L), TODAY, SharePart.usual());
        return CaseRow.of(Path.of("p" + number), new SharedJournal(about, journal(number, flagged)));
    }

    private List<String> labels() {
        return model.now().lines().stream().map(CaseLine::label).toList();
    }

    @Test
    void aHundredJournalsStandInTheirOrder() {
        model.take(IntStream.range(0, 100).mapToObj(i -> row(i, i == 70)).toList());

        assertThat(model.now().journals()).isEqualTo(100);
        assertThat(labels()).hasSize(100).startsWith("P70", "P0", "P1").endsWith("P99");
        model.order(CaseOrder.DATA);
        assertThat(labels()).startsWith("P0", "P1", "P2");
        model.order(CaseOrder.DATA);
        assertThat(labels()).startsWith("P99", "P98");
        model.find("p7");
        assertThat(labels()).hasSize(11).contains("P7", "P70", "P79");
    }

    @Test
    void aWrongPassphraseLeavesTheFileInTheListAsLocked() throws Exception {
        Path file = folder.resolve("a.thole-share");
        new ShareFile()
                .write(
                        file,
                        ShareDraft.of(
                                journal(0, false),
                                ShareChoice.USUAL,
                                "M. L.",
                                Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC)),
                        Passphrase.of(WORDS).orElseThrow(),
                        new Random(1));
        byte[] before = Files.readAllBytes(file);

        model.ask(List.of(file));
        model.answer("", false);
        assertThat(model.now().trouble()).isEqualTo("Type the words of the passphrase first.");
        model.answer("something else", false);
        work.doIt();
        CaseLine locked = model.now().lines().getFirst();
        assertThat(locked).isInstanceOf(CaseLine.Locked.class);
        assertThat(labels()).containsExactly("a.thole-share");

        model.open(locked);
        assertThat(model.now().asked()).contains(file);
        model.answer("Five-Words from a LIST", false);
        work.doIt();
        assertThat(labels()).containsExactly("M. L.");
        assertThat(model.now().lines().getFirst())
                .isInstanceOfSatisfying(
                        CaseLine.Opened.class,
                        line -> assertThat(line.data().safety()).containsExactly("not done"));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void pseudonymsTakeThePlaceOfEveryName() {
        model.take(List.of(row(1, false), row(2, false)));
        model.ask(List.of(Path.of("Jane Doe.thole-share")));
        model.togglePseudonyms();

        assertThat(labels()).containsExactly("Patient 01", "Patient 02", "Locked file");
        UUID journal = row(1, false).journal().facts().id().value();
        model.call(Map.of(journal, PatientNotes.none(journal).called("Ms L.").hiddenAs("Blue")));
        assertThat(labels()).contains("Blue");
        model.togglePseudonyms();
        assertThat(labels()).contains("Ms L.").doesNotContain("Blue");
    }

    @Test
    void anotherLanguageTakesOverWhatIsOpenWithoutAPassphrase() {
        Path locked = Path.of("waiting.thole-share").toAbsolutePath();
        model.take(List.of(row(1, true), row(2, false), row(3, false)));
        model.ask(List.of(locked));
        model.open(model.now().lines().get(1));
        UUID journal = row(2, false).journal().facts().id().value();
        model.call(Map.of(journal, PatientNotes.none(journal).called("Ms L.")));

        ReviewModel german = model(Locale.GERMANY);
        german.take(List.of(row(3, false)));
        german.takeOver(model.carried(List.of(row(3, false))));

        assertThat(german.now().lines()).extracting(CaseLine::file).hasSize(4).contains(locked);
        assertThat(german.now().asked()).contains(locked);
        assertThat(german.now().shown()).isEqualTo(model.now().shown()).isPresent();
        assertThat(german.now().lines().getFirst())
                .isInstanceOfSatisfying(
                        CaseLine.Opened.class,
                        line -> assertThat(line.data().safety().getFirst()).contains("noch nicht angesehen"));
    }
}
