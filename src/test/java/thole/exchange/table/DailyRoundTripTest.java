package thole.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import thole.exchange.FactorBook;
import thole.exchange.Offer;
import thole.exchange.csv.CsvLine;
import thole.exchange.csv.CsvText;
import thole.exchange.csv.DailyCsv;
import thole.exchange.csv.DailyRules;
import thole.exchange.csv.FormulaGuard;
import thole.exchange.example.Examples;
import thole.journal.TestJournals;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.Provenance;
import thole.model.day.DayStart;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

class DailyRoundTripTest {

    /// Every answer by its day, time and column, as the person gave it.
    private static Map<String, String> answers(JournalSnapshot journal) throws ProblemException {
        List<CsvLine> lines = CsvText.lines(DailyTable.text(journal));
        List<String> header = lines.getFirst().cells();
        Map<String, String> answers = new TreeMap<>();
        for (CsvLine line : lines.subList(1, lines.size())) {
            List<String> cells = line.cells();
            for (int i = 2; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    answers.put(
                            cells.get(0) + " " + cells.get(1) + " " + FormulaGuard.restored(header.get(i)),
                            FormulaGuard.restored(cells.get(i)));
                }
            }
        }
        return answers;
    }

    private static JournalSnapshot imported(String daily) throws ProblemException {
        RandomGenerator random = new Random(1);
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        DailyRules rules = new DailyRules(
                original -> new Provenance.Imported(new BatchId("b"), original),
                false,
                ZoneId.of("Europe/Berlin"),
                DayStart.USUAL);
        JournalSnapshot empty = JournalSnapshot.of(TestJournals.facts(1), new ArrayList<>());
        Offer offer =
                DailyCsv.read("daily.csv", daily, rules, new FactorBook(empty, () -> EntryId.next(clock, random)));
        return Examples.journal(offer);
    }

    @Test
    void whatIsExportedComesBackToTheLetterIntoAnEmptyJournal() throws ProblemException {
        for (JournalSnapshot journal : RandomSnapshots.some(40)) {
            assertThat(answers(imported(DailyTable.text(journal)))).isEqualTo(answers(journal));
        }
    }

    @Test
    void theExampleComesBackToTheLetter() throws ProblemException {
        String daily = DailyTable.text(Examples.usual());
        assertThat(DailyTable.text(imported(daily))).isEqualTo(daily);
    }
}
