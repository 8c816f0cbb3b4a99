package thole.store.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import thole.store.file.StateFile;
import thole.store.row.ChangeTable;
import thole.store.verify.Finding.Kind;
import thole.written.RecordKind;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// Counts the rows of a journal against the log of changes, and follows the revisions of every entry.
final class RowTally {

    private final List<Finding> findings;
    private final boolean deeply;
    private final Map<Long, Long> announced = new HashMap<>();
    private final Map<Long, Long> found = new HashMap<>();
    private long revisions;
    private long entries;

    /// @param findings where to add what is wrong
    /// @param deeply whether to read every body
    RowTally(List<Finding> findings, boolean deeply) {
        this.findings = findings;
        this.deeply = deeply;
    }

    void log(List<ChangeTable.Line> log) {
        long expected = 1;
        for (ChangeTable.Line line : log) {
            if (line.change().number() != expected) {
                findings.add(new Finding(Kind.NUMBER_MISSING, "change " + expected));
                expected = line.change().number();
            }
            announced.put(expected, line.rowCount());
            expected++;
        }
    }

    void rows(RecordKind kind, List<WrittenRow> rows) {
        WrittenRow before = null;
        for (WrittenRow row : rows) {
            boolean same = before != null && before.id().equals(row.id());
            if (row.revision() != (same && before != null ? before.revision() + 1 : 1)
                    || (same && before != null && before.change() >= row.change())) {
                findings.add(new Finding(Kind.NUMBER_MISSING, where(kind, row)));
            }
            if (!same && before != null && !before.deleted()) {
                entries++;
            }
            count(kind, row);
            before = row;
        }
        entries += before != null && !before.deleted() ? 1 : 0;
    }

    private void count(RecordKind kind, WrittenRow row) {
        revisions++;
        if (!announced.containsKey(row.change())) {
            findings.add(new Finding(Kind.CHANGE_UNKNOWN, where(kind, row)));
        }
        found.merge(row.change(), 1L, Long::sum);
        if (deeply) {
            Kind wrong = wrong(row);
            if (wrong != null) {
                findings.add(new Finding(wrong, where(kind, row)));
            }
        }
    }

    private static @Nullable Kind wrong(WrittenRow row) {
        try {
            return WrittenRow.dayOf(row.entry().content()).equals(row.day()) ? null : Kind.DAY_WRONG;
        } catch (UnreadableException unreadable) {
            return Kind.BODY_UNREADABLE;
        }
    }

    private static String where(RecordKind kind, WrittenRow row) {
        return kind.code() + " " + row.id() + " " + row.revision();
    }

    void compareCounts() {
        announced.forEach((change, rows) -> {
            if (!rows.equals(found.getOrDefault(change, 0L))) {
                findings.add(new Finding(Kind.ROW_COUNT_WRONG, "change " + change));
            }
        });
    }

    StateFile.Mark mark() {
        return new StateFile.Mark(revisions, announced.size());
    }

    long entries() {
        return entries;
    }
}
