package thole.model.snapshot;

import java.util.UUID;
import java.util.random.RandomGenerator;

/// Names one journal for ever, whatever its file is called.
public record JournalId(UUID value) {

    /// A random UUID, of version 4.
    public static JournalId next(RandomGenerator random) {
        long high = (random.nextLong() & ~0xF000L) | 0x4000;
        long low = (random.nextLong() >>> 2) | 0x8000_0000_0000_0000L;
        return new JournalId(new UUID(high, low));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
