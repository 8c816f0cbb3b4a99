package thole.exchange.seal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import thole.exchange.seal.UnopenedException.Reason;

/// The first 60 bytes of a sealed file: what it is, what the key costs, and the chance that makes every file another.
///
/// Big-endian. 0 mark (8) · 8 version (2) · 10 kind (1) · 11 suite (1) · 12 memory in KiB (4) · 16 passes (4)
/// · 20 lanes (4) · 24 bytes of text in a chunk (4) · 28 salt (16) · 44 beginning of every nonce (7) · 51 zero (1)
/// · 52 the first 8 bytes of the SHA-256 of what stands before, which is no secret: it tells damage from a wrong
/// passphrase.
final class SealHeader {

    static final int LENGTH = 60;

    /// Not text from its first byte on, with a line end that a transfer as text would change.
    private static final byte[] MARK = {(byte) 0x89, 'T', 'H', 'O', 'L', 'E', '\r', '\n'};

    private static final int VERSION = 1;
    /// Argon2id of version 0x13, AES-256-GCM.
    private static final int SUITE = 1;

    private static final int AT_SALT = 28;
    private static final int AT_NONCE = 44;
    private static final int AT_DIGEST = 52;
    private static final int NONCE_BEGINNING = 7;

    private final byte[] bytes;

    private SealHeader(byte[] bytes) {
        this.bytes = bytes;
    }

    static SealHeader fresh(SealKind kind, Sealing sealing, RandomGenerator random) {
        byte[] salt = new byte[AT_NONCE - AT_SALT];
        byte[] nonce = new byte[NONCE_BEGINNING];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        ByteBuffer out = ByteBuffer.allocate(LENGTH).put(beginning(kind, sealing));
        out.put(salt).put(nonce).put((byte) 0);
        return new SealHeader(
                out.put(digest(Arrays.copyOf(out.array(), AT_DIGEST))).array());
    }

    /// Accepts nothing but what [#fresh] makes with that kind, cost and size of chunks.
    static SealHeader read(byte[] sealed, SealKind kind, Sealing sealing) throws UnopenedException {
        byte[] bytes = Arrays.copyOf(sealed, LENGTH);
        if (!Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new UnopenedException(Reason.ANOTHER_FILE);
        }
        byte[] digest = digest(Arrays.copyOf(bytes, AT_DIGEST));
        if (sealed.length < LENGTH || !Arrays.equals(bytes, AT_DIGEST, LENGTH, digest, 0, digest.length)) {
            throw new UnopenedException(Reason.DAMAGED);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getShort(MARK.length) != VERSION) {
            throw new UnopenedException(Reason.NEWER);
        }
        if (in.get(MARK.length + 2) != kind.code()) {
            throw new UnopenedException(Reason.ANOTHER_FILE);
        }
        byte[] expected = beginning(kind, sealing);
        if (!Arrays.equals(bytes, 0, AT_SALT, expected, 0, AT_SALT) || bytes[AT_DIGEST - 1] != 0) {
            throw new UnopenedException(Reason.DAMAGED);
        }
        return new SealHeader(bytes);
    }

    private static byte[] beginning(SealKind kind, Sealing sealing) {
        ByteBuffer out = ByteBuffer.allocate(AT_SALT).put(MARK).putShort((short) VERSION);
        out.put((byte) kind.code()).put((byte) SUITE);
        KeyCost cost = sealing.cost();
        out.putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
        return out.putInt(sealing.chunk()).array();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), LENGTH - AT_DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    byte[] salt() {
        return Arrays.copyOfRange(bytes, AT_SALT, AT_NONCE);
    }

    /// Twelve bytes: the file’s own beginning, the number of the chunk, and what kind of chunk it is.
    byte[] nonce(int chunk, int mark) {
        return ByteBuffer.allocate(NONCE_BEGINNING + 5)
                .put(bytes, AT_NONCE, NONCE_BEGINNING)
                .putInt(chunk)
                .put((byte) mark)
                .array();
    }
}
