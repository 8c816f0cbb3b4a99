package thole.cli.port;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import thole.model.entry.EntryId;

/// Ids in ascending order, also within one tick of the clock: there the next one is one more.
final class AscendingIds implements Supplier<EntryId> {

    private final Clock clock;
    private final RandomGenerator random;
    private @Nullable UUID last;

    AscendingIds(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public EntryId get() {
        UUID next = EntryId.next(clock, random).value();
        if (last != null && next.compareTo(last) <= 0) {
            next = new UUID(last.getMostSignificantBits(), last.getLeastSignificantBits() + 1);
        }
        last = next;
        return new EntryId(next);
    }
}
