package thole.written;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thole.model.entry.EntryId;
import thole.written.json.UnreadableException;

/// What must be true of a document as a whole, so that a journal can be made of it.
final class DocumentCheck {

    private DocumentCheck() {}

    static JournalDocument checked(JournalDocument document) throws UnreadableException {
        checkChanges(document.changes());
        Map<EntryId, WrittenRow> latest = new HashMap<>();
        Set<Long> named = new HashSet<>();
        for (WrittenRow row : document.rows()) {
            WrittenRow before = latest.put(row.id(), row);
            require(row.revision() == (before == null ? 1 : before.revision() + 1), "revisions without gaps");
            require(before == null || before.kind() == row.kind(), "one kind for an entry");
            require(before == null || before.change() < row.change(), "one revision of an entry in a change");
            require(row.change() <= document.changes().size(), "a change for every revision");
            named.add(row.change());
        }
        require(named.size() == document.changes().size(), "a revision for every change");
        return document;
    }

    private static void checkChanges(List<WrittenChange> changes) throws UnreadableException {
        long expected = 1;
        for (WrittenChange change : changes) {
            require(change.number() == expected, "changes without gaps");
            require(change.target() < expected, "a target before the change");
            expected++;
        }
    }

    private static void require(boolean holds, String what) throws UnreadableException {
        if (!holds) {
            throw new UnreadableException(what + ": expected of the whole document");
        }
    }
}
