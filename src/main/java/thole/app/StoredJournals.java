package thole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import thole.cli.port.JournalFiles;
import thole.cli.port.Soundness;
import thole.journal.Journal;
import thole.journal.recording.RecordingJournal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalFacts;
import thole.store.Discarding;
import thole.store.SqliteStore;
import thole.store.verify.Finding;
import thole.store.verify.VerifyReport;
import thole.written.JournalDocument;

/// Journals in SQLite files, each with a store thread of its own that ends when the journal is closed.
final class StoredJournals implements JournalFiles {

    private final Machine machine;

    StoredJournals(Machine machine) {
        this.machine = machine;
    }

    @Override
    public Journal open(Path file) throws ProblemException {
        return recording(SqliteStore.open(file));
    }

    @Override
    public Journal create(Path file, JournalFacts facts) throws ProblemException {
        return recording(SqliteStore.create(file, facts));
    }

    private Journal recording(SqliteStore store) throws ProblemException {
        ExecutorService storeThread = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("store").daemon(true).unstarted(work));
        return RecordingJournal.open(store, storeThread, machine.clock(), machine.random());
    }

    @Override
    public JournalDocument document(Path file) throws ProblemException {
        try (SqliteStore store = SqliteStore.open(file)) {
            return store.document();
        }
    }

    @Override
    public void fill(Path file, JournalDocument document) throws ProblemException {
        try (SqliteStore store = SqliteStore.open(file)) {
            store.fill(document);
        }
    }

    @Override
    public Soundness verify(Path file) throws ProblemException {
        VerifyReport report = SqliteStore.verify(file);
        List<Problem> problems =
                report.findings().stream().map(finding -> told(file, finding)).toList();
        return new Soundness(report.entries(), report.changes(), problems);
    }

    private static Problem told(Path file, Finding finding) {
        return finding.kind() == Finding.Kind.OLDER_THAN_KNOWN
                ? Problem.of(Code.JOURNAL_OLDER_THAN_KNOWN, file)
                : Problem.of(Code.JOURNAL_DAMAGED, file + " (" + finding.kind().code() + ", " + finding.where() + ")");
    }

    @Override
    public void discard(Path file) throws ProblemException {
        Discarding.discard(file);
    }
}
