package thole.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import thole.cli.port.JournalFiles;
import thole.cli.port.Soundness;
import thole.journal.Journal;
import thole.journal.JournalStore;
import thole.journal.recording.RecordingJournal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalFacts;
import thole.store.SqliteStore;
import thole.store.verify.VerifyReport;
import thole.written.JournalDocument;

/// Journals in the store that the program uses, on the calling thread.
final class TestFiles implements JournalFiles {

    private final Clock clock;
    private final RandomGenerator random;

    TestFiles(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public Journal open(Path file) throws ProblemException {
        return over(SqliteStore.open(file));
    }

    @Override
    public Journal create(Path file, JournalFacts facts) throws ProblemException {
        return over(SqliteStore.create(file, facts));
    }

    private Journal over(JournalStore store) throws ProblemException {
        return RecordingJournal.open(store, Runnable::run, clock, random);
    }

    @Override
    public JournalDocument document(Path file) throws ProblemException {
        SqliteStore store = SqliteStore.open(file);
        try {
            return store.document();
        } finally {
            store.close();
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
        List<Problem> problems = report.findings().stream()
                .map(finding -> Problem.of(Code.JOURNAL_DAMAGED, file, finding.where()))
                .toList();
        return new Soundness(report.entries(), report.changes(), problems);
    }

    @Override
    public void discard(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path path : beside.toList()) {
                String name = String.valueOf(path.getFileName());
                if (name.startsWith(String.valueOf(file.getFileName())) || name.endsWith(".state")) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
