package thole.exchange.seal;

/// Why a sealed file was not opened. Nothing of it was looked at beyond its header.
public final class UnopenedException extends Exception {

    private static final long serialVersionUID = 1;

    /// What is wrong.
    public enum Reason {
        /// It is no such file at all, or one of another kind.
        ANOTHER_FILE,
        /// It was made by a newer version of the program.
        NEWER,
        /// It is larger than such a file may be.
        TOO_LARGE,
        /// It was changed or cut short on its way.
        DAMAGED,
        /// The passphrase is another one.
        WRONG_PASSPHRASE
    }

    private final Reason reason;

    public UnopenedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
