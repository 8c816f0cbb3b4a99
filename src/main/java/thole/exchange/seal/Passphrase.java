package thole.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// A passphrase as the key is made from it. However it was heard and typed, with capitals, hyphens or spaces, the same
/// words are the same passphrase.
public final class Passphrase {

    /// Characters of one that is typed.
    private static final int LONGEST = 1024;

    private final String letters;

    private Passphrase(String letters) {
        this.letters = letters;
    }

    /// Unicode’s NFKC, small letters, NFKC again; then spaces, hyphens and dashes, control characters and invisible
    /// format characters are left out. Empty where nothing is left or where it is longer than 1,024 characters.
    public static Optional<Passphrase> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String small = compose(compose(typed).toLowerCase(Locale.ROOT));
        StringBuilder letters = new StringBuilder(small.length());
        small.codePoints().filter(Passphrase::counts).forEach(letters::appendCodePoint);
        return letters.isEmpty() ? Optional.empty() : Optional.of(new Passphrase(letters.toString()));
    }

    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static boolean counts(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.CONTROL,
                    Character.FORMAT -> false;
            default -> true;
        };
    }

    byte[] bytes() {
        return letters.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passphrase that && letters.equals(that.letters);
    }

    @Override
    public int hashCode() {
        return letters.hashCode();
    }

    /// Never the words: what prints a value must not print a secret.
    @Override
    public String toString() {
        return "a passphrase";
    }
}
