package thole.ui.kit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import thole.journal.ChangeNote;
import thole.journal.JournalStore;
import thole.journal.Revision;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;

/// Keeps a journal in memory, for tests of what stands in front of it. It can be told that the disk is full.
public final class MemoryStore implements JournalStore {

    private final JournalFacts facts;
    private final List<ChangeNote> notes = new ArrayList<>();
    private final Map<Long, List<Revision>> revisions = new LinkedHashMap<>();
    private boolean full;

    public MemoryStore(boolean example) {
        facts = new JournalFacts(new JournalId(new UUID(7, 7)), example, DayStart.USUAL);
    }

    public void fillDisk(boolean now) {
        full = now;
    }

    @Override
    public JournalFacts facts() {
        return facts;
    }

    @Override
    public List<Entry<?>> entries() {
        Map<EntryId, Entry<?>> current = new LinkedHashMap<>();
        revisions
                .values()
                .forEach(list -> list.forEach(revision -> {
                    switch (revision) {
                        case Revision.Kept(Entry<?> entry) -> current.put(entry.id(), entry);
                        case Revision.Deleted deleted -> current.remove(deleted.id());
                    }
                }));
        return current.values().stream()
                .sorted((a, b) -> a.id().value().compareTo(b.id().value()))
                .<Entry<?>>map(entry -> entry)
                .toList();
    }

    @Override
    public List<ChangeNote> changes() {
        return List.copyOf(notes);
    }

    @Override
    public List<Revision> revisionsOf(long change) {
        return revisions.getOrDefault(change, List.of());
    }

    @Override
    public List<Revision> history(EntryId id) {
        return revisions.values().stream()
                .flatMap(List::stream)
                .filter(revision -> revision.id().equals(id))
                .toList();
    }

    @Override
    public Optional<EntryId> newestId() {
        return revisions.values().stream()
                .flatMap(List::stream)
                .map(Revision::id)
                .max((a, b) -> a.value().compareTo(b.value()));
    }

    /// Only what it is called: the real form is the business of the store on disk.
    @Override
    public byte[] inWrittenForm() {
        return facts.id().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public List<Revision> commit(ChangeNote note, List<Revision> change) throws ProblemException {
        if (full) {
            throw new ProblemException(Problem.of(Code.DISK_FULL));
        }
        notes.add(note);
        revisions.put(note.number(), List.copyOf(change));
        return List.copyOf(change);
    }

    @Override
    public void close() {}
}
