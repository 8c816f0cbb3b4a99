package thole.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.junit.jupiter.api.Test;

class KeyMemoryTest {

    private final KeyMemory memory = new KeyMemory(8);

    @Test
    void lendsWhatWasGivenBackAgain() {
        BlockPool first = memory.take();
        memory.giveBack(first);
        assertThat(memory.take()).isSameAs(first);
    }

    @Test
    void neverLendsTheSameToTwo() {
        BlockPool first = memory.take();
        assertThat(memory.take()).isNotSameAs(first);
    }
}
