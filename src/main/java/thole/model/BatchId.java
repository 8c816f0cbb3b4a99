package thole.model;

/// Names one import, so that it can be taken back as a whole. The text is what the person types: short and printable.
public record BatchId(String text) {

    public BatchId {
        if (!isOne(text)) {
            throw new IllegalArgumentException("not a batch name: " + text.length() + " characters");
        }
    }

    /// Whether a text can name an import.
    public static boolean isOne(String text) {
        return text.matches("[A-Za-z0-9-]{1,40}");
    }

    @Override
    public String toString() {
        return text;
    }
}
