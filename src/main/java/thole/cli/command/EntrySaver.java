package thole.cli.command;

import java.util.List;
import thole.cli.output.Voice;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.exchange.FactorBook;
import thole.exchange.csv.DailyLine;
import thole.exchange.csv.DailyLines;
import thole.exchange.csv.DailyRules;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.model.Provenance.Typed;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;

/// Saves entries that somebody typed: an entry without a time corrects what it names of its day and leaves the rest,
/// one with a time adds a reading.
final class EntrySaver {

    /// Reads an entry against the factors of the journal.
    @FunctionalInterface
    interface Entry {
        DailyLine read(FactorBook factors) throws ProblemException;
    }

    private final Journal journal;
    private final Surroundings around;
    private final Voice voice;

    EntrySaver(Journal journal, Surroundings around, Voice voice) {
        this.journal = journal;
        this.around = around;
        this.voice = voice;
    }

    DailyRules rules() {
        return new DailyRules(
                _ -> Typed.SAME_DAY,
                false,
                around.clock().getZone(),
                journal.snapshot().dayStart());
    }

    void save(List<String> columns, List<String> cells) throws ProblemException {
        save(factors -> DailyLines.read(columns, cells, rules(), factors));
    }

    /// Answers `saved DATE` once the entry is durable. A factor that it is the first to name is declared before it, and
    /// only after the entry has been found to be right.
    void save(Entry entry) throws ProblemException {
        FactorBook factors = factors();
        entry.read(factors);
        if (!factors.added().isEmpty()) {
            for (CustomFactor factor : factors.added().values()) {
                Done.await(journal.saveNew(factor));
            }
            factors = factors();
        }
        DailyLine line = entry.read(factors);
        Done.await(journal.save(checkIn(line)));
        voice.say("add.saved", line.reading().day());
    }

    private FactorBook factors() {
        return new FactorBook(journal.snapshot(), around.ids());
    }

    private static CheckIn checkIn(DailyLine line) {
        List<Reading> readings = line.reading().isEmpty() ? List.of() : List.of(line.reading());
        List<DayValues> values = line.values().isEmpty() ? List.of() : List.of(line.values());
        return CheckIn.fillIn(readings, values);
    }
}
