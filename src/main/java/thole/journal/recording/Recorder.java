package thole.journal.recording;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import thole.journal.ChangeNote;
import thole.journal.ChangeNote.Action;
import thole.journal.JournalChange;
import thole.journal.JournalStore;
import thole.journal.Revision;
import thole.model.BatchId;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.Moment;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalSnapshot;

/// Makes changes one after the other and knows the journal after the last of them. Used on the store thread alone, but
/// for [#present].
final class Recorder {

    private final JournalStore store;
    private final Clock clock;
    private final EntryIds ids;
    private ChangeLog log;
    private boolean unsure;
    private volatile Present present;

    /// Reads the store.
    Recorder(JournalStore store, Clock clock, RandomGenerator random) throws ProblemException {
        this.store = store;
        this.clock = clock;
        log = new ChangeLog(store.changes());
        JournalSnapshot journal = JournalSnapshot.of(store.facts(), store.entries());
        ids = new EntryIds(clock, random, store.newestId().map(EntryId::value).orElse(new UUID(0, 0)));
        present = Present.of(journal, log);
    }

    Present present() {
        return present;
    }

    ChangeLog log() {
        return log;
    }

    JournalStore store() {
        return store;
    }

    /// What the log will say of a change.
    record Intent(Action action, long target, @Nullable BatchId batchOrNull) {

        static Intent to(Action action) {
            return new Intent(action, 0, null);
        }
    }

    /// Puts a change together.
    @FunctionalInterface
    interface Making {
        /// @param today the journal day that it is now
        void fill(PendingChange pending, LocalDate today) throws ProblemException;
    }

    /// Makes a change and keeps it. One that touches nothing is not kept: its note has the number 0.
    JournalChange make(Intent intent, Making making) throws ProblemException {
        Moment now = Moment.now(clock);
        JournalSnapshot journal = present.snapshot();
        PendingChange pending = new PendingChange(journal, ids);
        making.fill(pending, journal.dayStart().dayOf(now.local()));
        boolean nothing = pending.revisions().isEmpty();
        ChangeNote note =
                new ChangeNote(nothing ? 0 : log.nextNumber(), now, intent.action, intent.target, intent.batchOrNull);
        if (nothing) {
            return new JournalChange(note, Set.of(), journal);
        }
        List<Revision> kept = commit(note, pending.revisions());
        log.add(note);
        present = Present.of(after(journal, kept), log);
        Set<LocalDate> days = new HashSet<>(pending.daysLeft());
        kept.forEach(revision -> revision.journalDay().ifPresent(days::add));
        return new JournalChange(note, days, present.snapshot());
    }

    private List<Revision> commit(ChangeNote note, List<Revision> revisions) throws ProblemException {
        try {
            return store.commit(note, revisions);
        } catch (ProblemException failed) {
            unsure = failed.problem().code() == Code.SAVE_UNCONFIRMED;
            throw failed;
        }
    }

    /// After a save that nobody could confirm, the journal is read anew before anything else is done with it.
    void makeSure() throws ProblemException {
        if (unsure) {
            List<Entry<?>> entries = store.entries();
            log = new ChangeLog(store.changes());
            present = Present.of(JournalSnapshot.of(store.facts(), entries), log);
            unsure = false;
        }
    }

    private static JournalSnapshot after(JournalSnapshot journal, List<Revision> revisions) {
        List<Entry<?>> kept =
                revisions.stream().flatMap(revision -> kept(revision).stream()).toList();
        Set<EntryId> deleted = new HashSet<>();
        revisions.forEach(revision -> deleted.add(revision.id()));
        kept.forEach(entry -> deleted.remove(entry.id()));
        return journal.with(kept, deleted);
    }

    private static Optional<Entry<?>> kept(Revision revision) {
        return revision instanceof Revision.Kept(Entry<?> entry) ? Optional.of(entry) : Optional.empty();
    }
}
