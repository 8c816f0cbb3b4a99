package thole.journal.recording;

import java.util.List;
import thole.journal.Revision;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;

/// Puts an entry back to what it once was, as a new revision.
final class Restoring {

    private Restoring() {}

    /// What the entry was before a revision; gone where that was its first.
    ///
    /// @param history of the entry, oldest first, without gaps
    static Revision before(Revision revision, List<Revision> history) {
        int next = history.getLast().number() + 1;
        return revision.number() == 1
                ? new Revision.Deleted(revision.id(), next, history.getLast().content())
                : again(history.get(revision.number() - 2), history);
    }

    /// The revision once more.
    static Revision again(Revision revision, List<Revision> history) {
        int next = history.getLast().number() + 1;
        return switch (revision) {
            case Revision.Kept(Entry<?> entry) ->
                new Revision.Kept(new Entry<>(entry.id(), next, entry.content(), entry.unknown()));
            case Revision.Deleted(EntryId id, int _, Content last) -> new Revision.Deleted(id, next, last);
        };
    }
}
