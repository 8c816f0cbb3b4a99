package thole.journal.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import thole.journal.Revision;
import thole.model.Answer;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.snapshot.JournalSnapshot;

/// A change while it is being put together: the revisions so far, and the journal as it will be after them. Nothing of
/// it is in the journal yet.
final class PendingChange {

    private final JournalSnapshot before;
    private final EntryIds ids;
    private final SequencedMap<EntryId, Revision> revisions = new LinkedHashMap<>();
    private final Map<LocalDate, List<Entry<?>>> days = new HashMap<>();
    private final List<Entry<?>> dayless;
    private final Map<EntryId, Entry<?>> byId = new HashMap<>();
    private final Set<LocalDate> left = new HashSet<>();

    PendingChange(JournalSnapshot before, EntryIds ids) {
        this.before = before;
        this.ids = ids;
        this.dayless = new ArrayList<>(before.dayless());
    }

    List<Revision> revisions() {
        return List.copyOf(revisions.values());
    }

    /// Days that some entry has left; the days of the revisions come on top.
    Set<LocalDate> daysLeft() {
        return left;
    }

    /// What will be where content belongs: on its day, or among what belongs to none.
    private List<Entry<?>> place(Content content) {
        return content.journalDay()
                .map(date -> days.computeIfAbsent(
                        date, _ -> new ArrayList<>(before.day(date).entries())))
                .orElse(dayless);
    }

    /// The entry that content of this day and kind is put over, if one is there.
    Optional<Entry<?>> find(Content like, Predicate<Content> same) {
        return matching(like, same).findFirst();
    }

    Stream<Entry<?>> matching(Content like, Predicate<Content> same) {
        return place(like).stream().filter(entry -> same.test(entry.content()));
    }

    /// The current entry of that id; empty where it is gone.
    Optional<Entry<?>> find(EntryId id) {
        Revision touched = revisions.get(id);
        if (touched != null) {
            return touched instanceof Revision.Kept(Entry<?> entry) ? Optional.of(entry) : Optional.empty();
        }
        return Optional.ofNullable(byId().get(id));
    }

    private Map<EntryId, Entry<?>> byId() {
        if (byId.isEmpty()) {
            before.entries().forEach(entry -> byId.put(entry.id(), entry));
        }
        return byId;
    }

    void add(Content content) {
        add(ids.next(), content);
    }

    void add(EntryId id, Content content) {
        put(Entry.first(id, content));
    }

    /// Puts content in the place of what an entry says. Content that says nothing deletes it; content that says the
    /// same changes nothing.
    void replace(Entry<?> entry, Content content) {
        if (isEmpty(content)) {
            delete(entry);
        } else if (!content.equals(entry.content())) {
            take(entry);
            put(new Entry<>(entry.id(), nextRevision(entry), content, entry.unknown()));
        }
    }

    void delete(Entry<?> entry) {
        take(entry);
        revisions.put(entry.id(), new Revision.Deleted(entry.id(), nextRevision(entry), entry.content()));
    }

    /// Adds a revision that was settled elsewhere: of an entry that is there, or was.
    void set(Revision revision) {
        find(revision.id()).ifPresent(this::take);
        switch (revision) {
            case Revision.Kept(Entry<?> entry) -> put(entry);
            case Revision.Deleted deleted -> revisions.put(deleted.id(), deleted);
        }
    }

    private void put(Entry<?> entry) {
        place(entry.content()).add(entry);
        revisions.put(entry.id(), new Revision.Kept(entry));
    }

    private void take(Entry<?> entry) {
        place(entry.content()).removeIf(other -> other.id().equals(entry.id()));
        entry.content().journalDay().ifPresent(left::add);
    }

    /// One change leaves one revision of an entry, however often it touches it.
    private int nextRevision(Entry<?> entry) {
        return revisions.containsKey(entry.id()) ? entry.revision() : entry.revision() + 1;
    }

    static boolean isEmpty(Content content) {
        return switch (content) {
            case Reading reading -> reading.isEmpty();
            case DayValues values -> values.isEmpty();
            case PainStory story -> story.equals(new PainStory(Answer.missing(), Answer.missing()));
            case Measure measure -> measure.isEmpty();
            case Treatment _, LifeEvent _, Imaging _, CustomFactor _ -> false;
            case AnswerSet _, CareVisit _, ImportantActivity _, CheckInPlan _, OpenedQuestionnaire _ -> false;
        };
    }
}
