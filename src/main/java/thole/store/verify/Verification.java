package thole.store.verify;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.store.file.Database;
import thole.store.file.FirstLook;
import thole.store.file.JournalLock;
import thole.store.file.Places;
import thole.store.file.StateFile;
import thole.store.file.Trouble;
import thole.store.row.RowSeal;
import thole.store.verify.Finding.Kind;

/// Looks at a journal file from top to bottom, and at how far it had come.
public final class Verification {

    private Verification() {}

    /// @throws ProblemException where the file cannot be opened at all: missing, in use, newer, no journal, the disk
    public static VerifyReport of(Path path, RowSeal seal) throws ProblemException {
        Path file = Places.ofJournal(path);
        JournalLock lock = JournalLock.acquire(file);
        try {
            var _ = FirstLook.versionOf(file);
            return report(file, seal);
        } finally {
            lock.withdraw();
        }
    }

    private static VerifyReport report(Path file, RowSeal seal) throws ProblemException {
        try (Database database = Database.open(file)) {
            Soundness.Result look = Soundness.lookDeeply(file, database, seal);
            List<Finding> findings = new ArrayList<>(look.findings());
            Optional<StateFile.Mark> known = look.facts().flatMap(facts -> new StateFile(file, facts.id()).read());
            if (findings.isEmpty() && known.filter(look.mark()::isBehind).isPresent()) {
                findings.add(new Finding(
                        Kind.OLDER_THAN_KNOWN, "change " + look.mark().change()));
            }
            return new VerifyReport(
                    look.entries(), look.mark().revisions(), look.mark().change(), known.isPresent(), findings);
        } catch (SQLException unreadable) {
            if (Trouble.code(unreadable, file, Code.JOURNAL_DAMAGED) != Code.JOURNAL_DAMAGED) {
                throw Trouble.of(unreadable, file, Code.DISK_FAILED);
            }
            return new VerifyReport(0, 0, 0, false, List.of(new Finding(Kind.FILE_STRUCTURE, "file")));
        }
    }
}
