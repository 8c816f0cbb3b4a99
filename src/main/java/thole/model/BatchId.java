package thole.model;

/// Names one import, so that it can be taken back as a whole. The text is what the person types: short and printable.
public record BatchId(String text) {

    public BatchId {
        if (!text.matches("[A-Za-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a batch name: " + text.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
