package thole.written.json;

/// Something written cannot be read: it is damaged, or made by a newer program.
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final boolean newer;

    /// @param reason what was expected; it names members and never quotes what a person wrote
    public UnreadableException(String reason) {
        this(reason, 0);
    }

    /// @param line of a document, counted from 1; 0 where there is only one
    public UnreadableException(String reason, int line) {
        this(reason, line, false);
    }

    private UnreadableException(String reason, int line, boolean newer) {
        super(reason);
        this.line = line;
        this.newer = newer;
    }

    /// Something that only a newer program knows.
    public static UnreadableException newer(String what) {
        return new UnreadableException(what, 0, true);
    }

    /// The same, said of a member of an object; what a newer program knows has a name of its own.
    public UnreadableException inMember(String name) {
        return newer ? this : new UnreadableException(name + ": " + getMessage(), line);
    }

    /// The same, said of a line of a document.
    public UnreadableException atLine(int number) {
        return new UnreadableException(String.valueOf(getMessage()), number, newer);
    }

    /// Whether it is not damaged as far as anybody can tell, but of a newer program.
    public boolean isNewer() {
        return newer;
    }

    public int line() {
        return line;
    }
}
