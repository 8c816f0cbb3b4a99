package thole.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.assertj.core.api.Assertions;
import thole.journal.recording.RecordingJournal;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.entry.JournalFacts;
import thole.model.entry.JournalId;
import thole.store.SqliteStore;

/// Journals on real files, on a fixed morning, with the calling thread as the store thread.
public final class TestJournals {

    /// The journal day it is in every test, in the zone of [#CLOCK].
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T09:30:00Z"), ZoneId.of("Europe/Berlin"));

    private TestJournals() {}

    public static JournalFacts facts(long number) {
        return new JournalFacts(new JournalId(new UUID(number, number)), false, DayStart.USUAL);
    }

    public static RecordingJournal create(Path file) throws ProblemException {
        return over(SqliteStore.create(file, facts(7)));
    }

    public static RecordingJournal open(Path file) throws ProblemException {
        return over(SqliteStore.open(file));
    }

    public static RecordingJournal over(JournalStore store) throws ProblemException {
        long seed = store.changes().size();
        return RecordingJournal.open(store, Runnable::run, CLOCK, new SplittableRandom(seed));
    }

    /// The code of the problem that a change failed with.
    public static Code problemOf(CompletableFuture<JournalChange> change) {
        CompletionException failure = Assertions.catchThrowableOfType(CompletionException.class, change::join);
        Assertions.assertThat(failure).hasCauseInstanceOf(ProblemException.class);
        return failure.getCause() instanceof ProblemException problem
                ? problem.problem().code()
                : Code.DISK_FAILED;
    }
}
