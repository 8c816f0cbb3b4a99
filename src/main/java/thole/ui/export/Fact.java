package thole.ui.export;

/// One line of what is said about a file before it is written.
public record Fact(Kind kind, String words) {

    /// What it says about the file.
    public enum Kind {
        HELD,
        LEFT_OUT,
        /// Anybody can read it.
        OPEN,
        /// It opens with a passphrase alone.
        SEALED
    }

    public static Fact held(String words) {
        return new Fact(Kind.HELD, words);
    }

    public static Fact leftOut(String words) {
        return new Fact(Kind.LEFT_OUT, words);
    }
}
