package thole.model.entry;

import java.time.Clock;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one entry for ever, made by the program: a UUID of version 7, whose first 48 bits are the time it was made.
public record EntryId(UUID value) {

    public static EntryId next(Clock clock, RandomGenerator random) {
        long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new EntryId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
