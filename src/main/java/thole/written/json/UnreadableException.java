package thole.written.json;

/// Something written cannot be read: it is damaged, or made by a newer program.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    /// @param reason what was expected; it names members and never quotes what a person wrote
    public UnreadableException(String reason) {
        this(reason, 0);
    }

    /// @param line of a document, counted from 1; 0 where there is only one
    public UnreadableException(String reason, int line) {
        super(reason);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
