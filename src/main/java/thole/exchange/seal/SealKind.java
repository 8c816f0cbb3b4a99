package thole.exchange.seal;

/// What a sealed file holds, so that one kind is never taken for another.
public enum SealKind {
    SHARED_JOURNAL(1),
    THERAPISTS_NOTES(2);

    private final int code;

    SealKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
