package thole.journal.recording;

import java.time.Clock;
import java.util.Comparator;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.model.entry.EntryId;
import thole.model.entry.JournalSnapshot;

/// Makes ids that only ever rise, within one millisecond, over a restart and when the clock goes back, because entries
/// of a day are shown in the order of their ids.
final class EntryIds {

    private final Clock clock;
    private final RandomGenerator random;
    private UUID last;

    /// @param journal whose ids the new ones come after
    EntryIds(Clock clock, RandomGenerator random, JournalSnapshot journal) {
        this.clock = clock;
        this.random = random;
        last = journal.entries()
                .map(entry -> entry.id().value())
                .max(Comparator.naturalOrder())
                .orElse(new UUID(0, 0));
    }

    EntryId next() {
        UUID next = EntryId.next(clock, random).value();
        if (next.compareTo(last) <= 0) {
            next = new UUID(last.getMostSignificantBits(), last.getLeastSignificantBits() + 1);
        }
        last = next;
        return new EntryId(next);
    }
}
