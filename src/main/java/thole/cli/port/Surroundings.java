package thole.cli.port;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import thole.model.day.DayStart;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;

/// Everything around the commands: ports, streams, secrets, the time with its zone, chance.
public record Surroundings(
        JournalFiles files,
        Desk desk,
        FaultLog faults,
        Streams streams,
        Secrets secrets,
        Clock clock,
        RandomGenerator random) {

    /// Where nobody gives a passphrase.
    public Surroundings(
            JournalFiles files, Desk desk, FaultLog faults, Streams streams, Clock clock, RandomGenerator random) {
        this(files, desk, faults, streams, Secrets.NONE, clock, random);
    }

    public LocalDate today(DayStart dayStart) {
        return dayStart.dayOf(LocalDateTime.now(clock));
    }

    /// Ids never used before, each later than the one before it, so that what is made together keeps its order.
    public Supplier<EntryId> ids() {
        return new AscendingIds(clock, random);
    }

    /// What is true of a journal that begins now.
    public JournalFacts newJournal(boolean example) {
        return new JournalFacts(JournalId.next(random), example, DayStart.USUAL);
    }
}
