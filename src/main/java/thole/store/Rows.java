package thole.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.journal.ChangeNote;
import thole.journal.Revision;
import thole.model.BatchId;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.written.WrittenChange;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// Changes and revisions as the use cases know them, to their written form and back.
final class Rows {

    private Rows() {}

    static WrittenChange written(ChangeNote note) {
        return new WrittenChange(
                note.number(),
                note.at(),
                note.action().name().toLowerCase(Locale.ROOT),
                note.target(),
                note.batch().map(BatchId::text).orElse(""));
    }

    static ChangeNote note(WrittenChange change) throws UnreadableException {
        try {
            return new ChangeNote(
                    change.number(),
                    change.at(),
                    ChangeNote.Action.valueOf(change.action().toUpperCase(Locale.ROOT)),
                    change.target(),
                    change.batch().isEmpty() ? null : new BatchId(change.batch()));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadableException("change " + change.number() + ": not an action or a batch");
        }
    }

    static WrittenRow written(Revision revision, long change) {
        return switch (revision) {
            case Revision.Kept(Entry<?> entry) -> WrittenRow.of(entry, false, change);
            case Revision.Deleted(EntryId id, int number, Content last) ->
                WrittenRow.of(new Entry<>(id, number, last, ""), true, change);
        };
    }

    static Revision revision(WrittenRow row) throws UnreadableException {
        Entry<?> entry = row.entry();
        return row.deleted()
                ? new Revision.Deleted(entry.id(), entry.revision(), entry.content())
                : new Revision.Kept(entry);
    }

    static List<Revision> revisions(List<WrittenRow> rows) throws UnreadableException {
        List<Revision> revisions = new ArrayList<>();
        for (WrittenRow row : rows) {
            revisions.add(revision(row));
        }
        return revisions;
    }
}
