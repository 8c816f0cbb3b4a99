package thole.journal.recording;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;
import thole.model.entry.EntryId;

/// Makes ids that only ever rise, also within one millisecond and when the clock goes back, because entries of a day
/// are
/// shown in the order of their ids.
final class EntryIds {

    private final Clock clock;
    private final RandomGenerator random;
    private UUID last = new UUID(0, 0);

    EntryIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
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
