package thole.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import thole.exchange.ImportPlan.Difference;
import thole.exchange.csv.DailyCsv;
import thole.exchange.csv.DailyRules;
import thole.exchange.example.Examples;
import thole.exchange.table.DailyTable;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

class ImportPlannerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final JournalSnapshot EMPTY =
            JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(1, 2)), false, DayStart.USUAL), List.of());
    private static final Provenance.Imported IMPORTED = new Provenance.Imported(new BatchId("b"), "");

    private final RandomGenerator random = new Random(2);

    @Test
    void allOfASourceIsNewToAnEmptyJournal() throws ProblemException {
        Offer offer = read("date,pain,stress,Coffee\n2026-03-01,4,7,2\n2026-03-02,,0,\n", EMPTY);
        assertThat(ImportPlanner.plan(offer, EMPTY))
                .isEqualTo(new ImportPlan(offer.newFactors(), offer.contents(), 4, 0, List.of()));
    }

    @Test
    void onlyMissingAnswersAreAddedAndDifferencesAreLeftAlone() throws ProblemException {
        JournalSnapshot journal =
                journal(Reading.of(DAY, ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(4))), stress(new Rating(7)));
        Offer offer = read("date,pain,stress,sleep_hours,note\n2026-03-01,4.1,6,7.5,hm\n", journal);
        assertThat(ImportPlanner.plan(offer, journal))
                .isEqualTo(new ImportPlan(
                        offer.newFactors(),
                        List.of(
                                new Reading(
                                        DAY,
                                        ReadingTime.WHOLE_DAY,
                                        Answer.missing(),
                                        Answer.missing(),
                                        Answer.missing(),
                                        Answer.of("hm", IMPORTED)),
                                sleep(new Hours(7.5))),
                        2,
                        1,
                        List.of(new Difference(DAY, "stress", "7", "6"))));
    }

    @Test
    void whatAJournalWroteIsAllHereAlready() throws ProblemException {
        JournalSnapshot journal = Examples.usual();
        ImportPlan plan = ImportPlanner.plan(read(DailyTable.text(journal), journal), journal);
        assertThat(plan.contents()).isEmpty();
        assertThat(plan.newFactors()).isEmpty();
        assertThat(plan.differences()).isEmpty();
        assertThat(plan.answersAlreadyHere()).isGreaterThan(500);
    }

    @Test
    void whatAJournalWroteMakesTheSameDailyCsvInAnEmptyOne() throws ProblemException {
        String written = DailyTable.text(Examples.usual());
        assertThat(DailyTable.text(Examples.journal(read(written, EMPTY)))).isEqualTo(written);
    }

    @Test
    void formulasInNotesAndNamesComeBackToTheLetter() throws ProblemException {
        String text = "date,note,'=Cups\r\n2026-03-01,'=1+1,2\r\n2026-03-02,''@x,\r\n2026-03-03,\"'\tx\r\n-y\",\r\n";
        JournalSnapshot journal = Examples.journal(read(text, EMPTY));
        assertThat(journal.customFactors())
                .extracting(entry -> entry.content().name().text())
                .containsExactly("=Cups");
        assertThat(journal.days().values())
                .extracting(day -> day.wholeDayReading().orElseThrow().content().note())
                .containsExactly(
                        Answer.of("=1+1", IMPORTED), Answer.of("'@x", IMPORTED), Answer.of("\tx\r\n-y", IMPORTED));
        assertThat(DailyTable.text(journal)).contains(",'=1+1,", ",''@x,", "'=Cups");
    }

    private Offer read(String text, JournalSnapshot journal) throws ProblemException {
        DailyRules rules = new DailyRules(
                original -> new Provenance.Imported(new BatchId("b"), original), true, ZoneOffset.UTC, DayStart.USUAL);
        return DailyCsv.read(
                "a.csv",
                text,
                rules,
                new FactorBook(journal, () -> EntryId.next(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), random)));
    }

    private static JournalSnapshot journal(Content... contents) {
        return Examples.journal(new Offer(new LinkedHashMap<>(), List.of(contents)));
    }

    private static DayValues stress(Rating stress) {
        DayValues none = DayValues.empty(DAY);
        return new DayValues(
                DAY, none.sleep(), Answer.typed(stress), none.sitting(), none.activity(), none.custom(), none.flare());
    }

    private static DayValues sleep(Hours hours) {
        DayValues none = DayValues.empty(DAY);
        return new DayValues(
                DAY,
                new Sleep(Answer.of(hours, IMPORTED), Answer.missing()),
                none.stress(),
                none.sitting(),
                none.activity(),
                none.custom(),
                none.flare());
    }
}
