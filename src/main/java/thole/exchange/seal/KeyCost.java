package thole.exchange.seal;

/// What it costs to try one passphrase: the parameters of Argon2id.
///
/// A file states its cost, and only the very cost that is expected is accepted, so that a hostile file cannot ask for
/// memory or time.
///
/// @param memoryKib 8 or more for each lane
/// @param passes 1 or more
/// @param lanes 1 or more
public record KeyCost(int memoryKib, int passes, int lanes) {

    /// Of version 1 of the format: 19 MiB, 2 passes, 1 lane. It is the least that OWASP’s Password Storage Cheat Sheet
    /// names, and enough for five random words.
    public static final KeyCost VERSION_1 = new KeyCost(19 * 1024, 2, 1);

    public KeyCost {
        if (lanes < 1 || passes < 1 || memoryKib < 8 * lanes) {
            throw new IllegalArgumentException("not a cost");
        }
    }
}
