package thole.model;

/// How an answer came into the journal. It is kept for every field, shown to the person and the therapist, and decides
/// whether a value may enter a test.
public sealed interface Provenance {

    /// Entered by the person.
    enum Typed implements Provenance {
        /// Entered on the day it is about.
        SAME_DAY,
        /// Entered after that day had ended.
        LATER,
        /// Offered by the program and accepted.
        SUGGESTED
    }

    /// Taken from a file. `original` is the text as the file had it where it was rounded or converted, else empty.
    record Imported(BatchId batch, String original) implements Provenance {}
}
