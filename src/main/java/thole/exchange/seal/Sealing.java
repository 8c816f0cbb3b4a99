package thole.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;
import org.bouncycastle.crypto.params.Argon2Parameters;
import thole.exchange.seal.UnopenedException.Reason;

/// Seals bytes under a passphrase and opens them again. May be used from several threads; each opening takes the memory
/// of its cost, 19 MiB, beside the file.
///
/// @param cost the only one that is made and accepted
/// @param chunk bytes of text in every chunk but the last, likewise
public record Sealing(KeyCost cost, int chunk) {

    public static final Sealing VERSION_1 = new Sealing(KeyCost.VERSION_1, 1 << 16);

    private static final int KEY_BYTES = 32;

    /// What the function needs beside the memory that is its cost.
    private static final int WORK_BLOCKS = 8;

    private static final KeyMemory MEMORY = new KeyMemory(KeyCost.VERSION_1.memoryKib() + WORK_BLOCKS);

    /// @param text one byte or more
    /// @param random one that nobody can foresee
    public byte[] seal(SealKind kind, byte[] text, Passphrase passphrase, RandomGenerator random) {
        if (text.length == 0) {
            throw new IllegalArgumentException("nothing to seal");
        }
        SealHeader header = SealHeader.fresh(kind, this, random);
        byte[] key = key(header, passphrase);
        try {
            return new Chunks(header, key, chunk).seal(text);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// All of what was sealed, or nothing of it.
    public byte[] open(SealKind kind, byte[] sealed, Passphrase passphrase) throws UnopenedException {
        SealHeader header = SealHeader.read(sealed, kind, this);
        if (sealed.length <= SealHeader.LENGTH + 2 * Chunks.TAG) {
            throw new UnopenedException(Reason.DAMAGED);
        }
        byte[] key = key(header, passphrase);
        try {
            return new Chunks(header, key, chunk).open(sealed);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    /// The bytes of a file that may be one, up to so many chunks.
    public byte[] read(Path file, int mostChunks) throws IOException, UnopenedException {
        int most = SealHeader.LENGTH + Chunks.TAG + mostChunks * (chunk + Chunks.TAG);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnopenedException(Reason.TOO_LARGE);
            }
            return bytes;
        }
    }

    private byte[] key(SealHeader header, Passphrase passphrase) {
        BlockPool memory = MEMORY.take();
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memoryKib())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(header.salt())
                .withBlockPool(memory)
                .build());
        byte[] key = new byte[KEY_BYTES];
        byte[] words = passphrase.bytes();
        generator.generateBytes(words, key);
        Arrays.fill(words, (byte) 0);
        MEMORY.giveBack(memory);
        return key;
    }
}
