package thole.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.exchange.seal.UnopenedException.Reason;

class SealingTest {

    /// Too cheap for anything but a test.
    private static final Sealing CHEAP = new Sealing(new KeyCost(8, 1, 1), 1000);

    private static final Passphrase WORDS = passphrase("abacus zoom yo-yo wrist able");
    private static final int CHUNK = CHEAP.chunk() + Chunks.TAG;
    private static final int BEGINNING = SealHeader.LENGTH + Chunks.TAG;

    @TempDir
    private Path folder = Path.of("");

    private static Passphrase passphrase(String words) {
        return Passphrase.of(words).orElseThrow();
    }

    private static byte[] text(int length) {
        byte[] text = new byte[length];
        new Random(length).nextBytes(text);
        return text;
    }

    private static byte[] sealed(byte[] text) {
        return CHEAP.seal(SealKind.SHARED_JOURNAL, text, WORDS, new Random(5));
    }

    private static Reason refusal(byte[] sealed) {
        return catchThrowableOfType(UnopenedException.class, () -> CHEAP.open(SealKind.SHARED_JOURNAL, sealed, WORDS))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 999, 1000, 1001, 2000, 20_000})
    void whatIsSealedComesBack(int length) throws UnopenedException {
        byte[] sealed = sealed(text(length));
        int chunks = Math.ceilDiv(length, CHEAP.chunk());
        assertThat(sealed).hasSize(BEGINNING + length + chunks * Chunks.TAG);
        assertThat(CHEAP.open(SealKind.SHARED_JOURNAL, sealed, WORDS)).isEqualTo(text(length));
    }

    @Test
    void theFileInTheFormatsPageIsMadeAndOpened() throws UnopenedException, IOException {
        Passphrase passphrase = passphrase("Correct Horse-Battery staple  now");
        byte[] text = "Thole".getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Sealing.VERSION_1.seal(SealKind.SHARED_JOURNAL, text, passphrase, new CountingBytes());
        String page = Files.readString(Path.of("src/site/markdown/share-file.md"));
        String block = page.substring(page.indexOf("```hex") + 6, page.indexOf("```", page.indexOf("```hex") + 6));
        assertThat(HexFormat.of().formatHex(sealed)).isEqualTo(block.replaceAll("\\s", ""));
        assertThat(Sealing.VERSION_1.open(SealKind.SHARED_JOURNAL, sealed, passphrase))
                .isEqualTo(text);
    }

    @Test
    void chunksAreNotLeftOutDoubledMovedOrCutOff() {
        byte[] sealed = sealed(text(4 * CHEAP.chunk() - 100));
        byte[] start = Arrays.copyOf(sealed, BEGINNING);
        byte[] first = Arrays.copyOfRange(sealed, BEGINNING, BEGINNING + CHUNK);
        byte[] second = Arrays.copyOfRange(sealed, BEGINNING + CHUNK, BEGINNING + 2 * CHUNK);
        byte[] rest = Arrays.copyOfRange(sealed, BEGINNING + 2 * CHUNK, sealed.length);

        assertThat(refusal(joined(start, second, first, rest))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(joined(start, first, first, second, rest))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(joined(start, first, rest))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(joined(start, first, second))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(joined(start, first, second, rest, new byte[1]))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(start)).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(Arrays.copyOf(sealed, 30))).isEqualTo(Reason.DAMAGED);
        assertThat(refusal(new byte[0])).isEqualTo(Reason.ANOTHER_FILE);
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    @Test
    void anotherPassphraseIsToldFromDamage() {
        byte[] sealed = sealed(text(100));
        assertThat(catchThrowableOfType(
                                UnopenedException.class,
                                () -> CHEAP.open(SealKind.SHARED_JOURNAL, sealed, passphrase("abacus zoom")))
                        .reason())
                .isEqualTo(Reason.WRONG_PASSPHRASE);
        sealed[sealed.length - 40] ^= 1;
        assertThat(refusal(sealed)).isEqualTo(Reason.DAMAGED);
    }

    /// A file that asks for a gigabyte, with a digest that fits, is refused before a key is made.
    @ParameterizedTest
    @CsvSource({"12,1048576", "16,1000000", "20,8", "24,2147483647", "12,0", "12,-1"})
    void onlyTheExpectedCostIsPaid(int at, int value) throws NoSuchAlgorithmException {
        byte[] sealed = sealed(text(100));
        ByteBuffer.wrap(sealed).putInt(at, value);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(sealed, 52));
        System.arraycopy(digest, 0, sealed, 52, 8);
        assertThat(refusal(sealed)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aNewerVersionAndAnotherKindSaySo() throws NoSuchAlgorithmException {
        byte[] newer = sealed(text(100));
        newer[9] = 2;
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(newer, 52));
        System.arraycopy(digest, 0, newer, 52, 8);
        assertThat(refusal(newer)).isEqualTo(Reason.NEWER);
        byte[] notes = CHEAP.seal(SealKind.THERAPISTS_NOTES, text(100), WORDS, new Random(5));
        assertThat(refusal(notes)).isEqualTo(Reason.ANOTHER_FILE);
        assertThat(refusal("SQLite format 3 and so on".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Reason.ANOTHER_FILE);
    }

    @Test
    void aFileLargerThanItMayBeIsNotRead() throws IOException {
        Path file = Files.write(folder.resolve("large"), new byte[BEGINNING + CHUNK + 1]);
        assertThat(catchThrowableOfType(UnopenedException.class, () -> CHEAP.read(file, 1))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ABACUS ZOOM YOYO WRIST ABLE",
                " abacus-zoom\tyo yo\u00a0wrist‑able\n",
                "ａｂａｃｕｓ　zoom yo–yo wrist ab\u00adle"
            })
    void aPassphraseIsTheSameHoweverItWasTyped(String typed) {
        assertThat(passphrase(typed)).isEqualTo(WORDS);
        assertThat(passphrase(typed)).hasToString("a passphrase");
    }

    @Test
    void aPassphraseOfNothingIsNone() {
        assertThat(Passphrase.of(" -\t")).isEmpty();
        assertThat(Passphrase.of("x".repeat(1025))).isEmpty();
        assertThat(passphrase("é")).isEqualTo(passphrase("e\u0301")).isNotEqualTo(passphrase("e"));
    }

    @Test
    void fiveWordsComeFromAListOf7776() {
        PassphraseWords words = PassphraseWords.english();
        assertThat(words.words()).hasSize(7776).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z-]{3,9}"));
        RandomGenerator random = new Random(1);
        assertThat(words.next(random).split(" ")).hasSize(5).allMatch(words.words()::contains);
        assertThat(words.next(random)).isNotEqualTo(words.next(random));
    }
}
