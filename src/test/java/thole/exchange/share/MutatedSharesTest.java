package thole.exchange.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.exchange.seal.Passphrase;
import thole.exchange.seal.SealKind;
import thole.exchange.seal.UnopenedException;
import thole.journal.TestJournals;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;

/// What becomes of shared journals that were changed on their way: each is refused with a sentence.
class MutatedSharesTest {

    private static final Passphrase WORDS =
            Passphrase.of("five words from a list").orElseThrow();
    private static final int HEADER = 76;
    private static final int CHUNK = Shares.CHEAP.chunk() + 16;

    private final ShareFile shares = Shares.cheap();

    @TempDir
    private Path folder = Path.of("");

    /// Some twenty chunks.
    private byte[] whole() throws ProblemException, IOException {
        JournalSnapshot journal = Shares.random(1, 60);
        Path file = folder.resolve("whole.thole-share");
        ShareChoice all = new ShareChoice(null, null, null, Set.of(SharePart.values()));
        shares.write(file, ShareDraft.of(journal, all, "", TestJournals.CLOCK), WORDS, new Random(2));
        return Files.readAllBytes(file);
    }

    /// Positions are uniform over the file.
    private static byte[] mutated(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int chunks = (bytes.length - HEADER) / CHUNK;
        return switch (random.nextInt(6)) {
            case 0, 1 -> {
                bytes[at] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 2 -> Arrays.copyOf(bytes, at);
            case 3 -> {
                for (int i = at; i < Math.min(bytes.length, at + 1 + random.nextInt(64)); i++) {
                    bytes[i] ^= (byte) (1 + random.nextInt(255));
                }
                yield bytes;
            }
            case 4 -> {
                int to = random.nextInt(bytes.length);
                int length = Math.min(1 + random.nextInt(1000), bytes.length - Math.max(at, to));
                System.arraycopy(whole, at, bytes, to, length);
                yield bytes;
            }
            default -> {
                int from = HEADER + CHUNK * random.nextInt(chunks);
                int to = HEADER + CHUNK * random.nextInt(chunks);
                System.arraycopy(whole, from, bytes, to, CHUNK);
                if (random.nextBoolean()) {
                    System.arraycopy(whole, to, bytes, from, CHUNK);
                }
                yield bytes;
            }
        };
    }

    @Test
    void noneOfTenThousandOpensCrashesOrHangs() throws ProblemException, IOException {
        byte[] whole = whole();
        assertThat(whole.length).isGreaterThan(HEADER + 10 * CHUNK);
        Random random = new Random(7);
        Map<Code, Integer> outcomes = new EnumMap<>(Code.class);
        int unchanged = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] bytes = mutated(whole, random);
            if (Arrays.equals(bytes, whole)) {
                unchanged++;
                continue;
            }
            outcomes.merge(refusal(bytes), 1, Integer::sum);
        }
        assertThat(outcomes.keySet()).isSubsetOf(Code.SHARE_NOT_ONE, Code.SHARE_DAMAGED, Code.PASSPHRASE_WRONG);
        assertThat(outcomes.values().stream().mapToInt(Integer::intValue).sum() + unchanged)
                .isEqualTo(10_000);
    }

    private Code refusal(byte[] bytes) {
        try {
            shares.open(folder, bytes, WORDS);
            throw new AssertionError("it opened");
        } catch (ProblemException refused) {
            return refused.problem().code();
        }
    }

    /// Whoever knows the passphrase can seal anything; it is still read with care.
    @Test
    void whatAStrangerSealedRightlyIsReadOrRefused() throws ProblemException, IOException, UnopenedException {
        Path file = folder.resolve("small.thole-share");
        shares.write(
                file,
                ShareDraft.of(Shares.random(4, 40), ShareChoice.USUAL, "", TestJournals.CLOCK),
                WORDS,
                new Random(2));
        byte[] payload = Shares.CHEAP.open(SealKind.SHARED_JOURNAL, Files.readAllBytes(file), WORDS);
        Random random = new Random(3);
        int refused = 0;
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = payload.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            byte[] sealed = Shares.CHEAP.seal(SealKind.SHARED_JOURNAL, bytes, WORDS, random);
            try {
                shares.open(folder, sealed, WORDS);
            } catch (ProblemException e) {
                assertThat(e.problem().code()).isIn(Code.SHARE_DAMAGED, Code.JOURNAL_NEWER);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1000);
    }

    @Test
    void textThatIsNoJournalIsRefused() {
        for (String text : new String[] {"", "x", "PK", "{}", "{\"format\":\"thole-share\",\"v\":1}"}) {
            byte[] sealed = Shares.CHEAP.seal(
                    SealKind.SHARED_JOURNAL, ("-" + text).getBytes(StandardCharsets.UTF_8), WORDS, new Random(1));
            assertThat(refusal(sealed)).isEqualTo(Code.SHARE_DAMAGED);
        }
    }
}
