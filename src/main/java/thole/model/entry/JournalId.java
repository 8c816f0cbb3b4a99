package thole.model.entry;

import java.util.UUID;

/// Names one journal for ever, whatever its file is called.
public record JournalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
