package thole.journal.recording;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.model.entry.EntryId;

/// Makes ids that only ever rise, within one millisecond, over a restart and when the clock goes back, because entries
/// of a day are shown in the order of their ids.
final class EntryIds {

    private final Clock clock;
    private final RandomGenerator random;
    private UUID last;

    /// @param newest the newest id so far; all zeros where there is none
    EntryIds(Clock clock, RandomGenerator random, UUID newest) {
        this.clock = clock;
        this.random = random;
        last = newest;
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
