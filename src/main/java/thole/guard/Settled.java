package thole.guard;

/// How many of the comparisons that a record can make have an answer by now.
///
/// @param answered a link, or no meaningful link
/// @param asked all of them
public record Settled(int answered, int asked) {

    /// Nothing was compared.
    public static final Settled UNKNOWN = new Settled(0, 0);

    public Settled {
        if (answered < 0 || answered > asked) {
            throw new IllegalArgumentException("some of those asked");
        }
    }

    boolean isMost() {
        return 2 * answered > asked;
    }
}
