package thole.ui.export;

/// One line of what is said about a file before it is written.
record Fact(Kind kind, String words) {

    /// What it says about the file.
    enum Kind {
        HELD,
        LEFT_OUT,
        /// Whether anybody can read it.
        PROTECTION
    }

    static Fact held(String words) {
        return new Fact(Kind.HELD, words);
    }

    static Fact leftOut(String words) {
        return new Fact(Kind.LEFT_OUT, words);
    }
}
