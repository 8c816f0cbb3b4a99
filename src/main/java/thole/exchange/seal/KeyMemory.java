package thole.exchange.seal;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.FixedBlockPool;

/// Lends the memory in which keys are made, again and again: whoever opens a hundred files would otherwise leave a
/// hundred times 19 MiB behind, most of which the collector copies first. What lies here may be taken back when memory
/// is short, and holds zeroes alone.
final class KeyMemory {

    private final ConcurrentLinkedDeque<SoftReference<FixedBlockPool>> idle = new ConcurrentLinkedDeque<>();
    private final int blocks;

    /// @param blocks that one key takes, of 1 KiB each
    KeyMemory(int blocks) {
        this.blocks = blocks;
    }

    /// Nobody else has it until it is given back.
    BlockPool take() {
        for (SoftReference<FixedBlockPool> next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
            Optional<FixedBlockPool> kept = Optional.ofNullable(next.get());
            if (kept.isPresent()) {
                return kept.get();
            }
        }
        return new FixedBlockPool(blocks);
    }

    void giveBack(BlockPool pool) {
        if (pool instanceof FixedBlockPool fixed) {
            idle.addFirst(new SoftReference<>(fixed));
        }
    }
}
