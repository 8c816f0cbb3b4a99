package thole.exchange.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Makes passphrases to be told by phone: five words, each one of 7,776, which is 64.6 bits.
public final class PassphraseWords {

    private static final String LIST = "/thole/exchange/words/eff-large.txt";
    private static final int WORDS = 5;

    private final List<String> words;

    private PassphraseWords(List<String> words) {
        this.words = words;
    }

    /// The words of the EFF large wordlist; source and licence lie beside it.
    public static PassphraseWords english() {
        try (InputStream in = PassphraseWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the words are missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return new PassphraseWords(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Five words with a space between them.
    ///
    /// @param random one that nobody can foresee
    public String next(RandomGenerator random) {
        return random.ints(WORDS, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
    }

    List<String> words() {
        return words;
    }
}
