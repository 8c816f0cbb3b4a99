package thole.written;

import java.util.Optional;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.written.json.UnreadableException;

/// One revision of one entry as files hold it.
///
/// @param revision counts from 1 for each entry
/// @param day the journal day, ISO, else empty
/// @param deleted the entry is gone from this revision on; the body says what it was
/// @param change the number of the change that wrote it
/// @param body the content in the form of [EntryCodec]
public record WrittenRow(
        RecordKind kind, EntryId id, int revision, String day, boolean deleted, long change, String body) {

    public static WrittenRow of(Entry<?> entry, boolean deleted, long change) {
        Content content = entry.content();
        return new WrittenRow(
                RecordKind.of(content),
                entry.id(),
                entry.revision(),
                dayOf(content),
                deleted,
                change,
                EntryCodec.write(entry));
    }

    /// The day as a row has it.
    public static String dayOf(Content content) {
        return content.journalDay().map(Object::toString).orElse("");
    }

    public Entry<?> entry() throws UnreadableException {
        return EntryCodec.read(kind, id, revision, body);
    }

    public Optional<String> journalDay() {
        return Optional.of(day).filter(text -> !text.isEmpty());
    }
}
