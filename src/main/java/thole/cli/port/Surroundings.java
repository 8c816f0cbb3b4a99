package thole.cli.port;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import thole.model.day.DayStart;
import thole.model.entry.EntryId;
import thole.model.entry.JournalFacts;
import thole.model.entry.JournalId;

/// Everything around the commands: ports, streams, the time with its zone, chance.
public record Surroundings(
        JournalFiles files, Desk desk, FaultLog faults, Streams streams, Clock clock, RandomGenerator random) {

    public LocalDate today(DayStart dayStart) {
        return dayStart.dayOf(LocalDateTime.now(clock));
    }

    /// Ids never used before, each later than the one before it, so that what is made together keeps its order.
    public Supplier<EntryId> ids() {
        return new AscendingIds(clock, random);
    }

    /// What is true of a journal that begins now.
    public JournalFacts newJournal(boolean example) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new JournalFacts(new JournalId(new UUID(high, low)), example, DayStart.USUAL);
    }
}
