package thole.model.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import thole.model.day.DayStart;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;

/// The whole journal at one moment: immutable, so a chart or an analysis can read it while the person goes on writing.
public final class JournalSnapshot {

    private final JournalFacts facts;
    private final NavigableMap<LocalDate, Day> days;
    private final SequencedMap<EntryId, Entry<?>> dayless;

    private JournalSnapshot(
            JournalFacts facts, NavigableMap<LocalDate, Day> days, SequencedMap<EntryId, Entry<?>> dayless) {
        this.facts = facts;
        this.days = Collections.unmodifiableNavigableMap(days);
        this.dayless = Collections.unmodifiableSequencedMap(dayless);
    }

    /// @param entries the current entries, oldest id first
    public static JournalSnapshot of(JournalFacts facts, Collection<Entry<?>> entries) {
        return new JournalSnapshot(facts, new TreeMap<>(), new LinkedHashMap<>()).with(entries, Set.of());
    }

    /// The journal after a change; what is not named stays the same object.
    public JournalSnapshot with(Collection<Entry<?>> kept, Set<EntryId> deleted) {
        Set<EntryId> touched = new HashSet<>(deleted);
        kept.forEach(entry -> touched.add(entry.id()));
        NavigableMap<LocalDate, Day> newDays = new TreeMap<>(days);
        SequencedMap<EntryId, Entry<?>> newDayless = new LinkedHashMap<>(dayless);
        newDayless.keySet().removeAll(touched);
        Map<LocalDate, List<Entry<?>>> changed = new TreeMap<>();
        for (Day day : days.values()) {
            if (day.entries().stream().anyMatch(entry -> touched.contains(entry.id()))) {
                List<Entry<?>> left = new ArrayList<>(day.entries());
                left.removeIf(entry -> touched.contains(entry.id()));
                changed.put(day.date(), left);
            }
        }
        for (Entry<?> entry : kept) {
            Optional<LocalDate> date = entry.content().journalDay();
            if (date.isPresent()) {
                changed.computeIfAbsent(date.get(), this::entriesOf).add(entry);
            } else {
                newDayless.put(entry.id(), entry);
            }
        }
        changed.forEach((date, entries) -> put(newDays, date, entries));
        return new JournalSnapshot(facts, newDays, newDayless);
    }

    private List<Entry<?>> entriesOf(LocalDate date) {
        Day day = days.get(date);
        return day == null ? new ArrayList<>() : new ArrayList<>(day.entries());
    }

    private static void put(NavigableMap<LocalDate, Day> days, LocalDate date, List<Entry<?>> entries) {
        if (entries.isEmpty()) {
            days.remove(date);
        } else {
            entries.sort((a, b) -> a.id().value().compareTo(b.id().value()));
            days.put(date, new Day(date, entries));
        }
    }

    public JournalFacts facts() {
        return facts;
    }

    /// Days with at least one entry, by date.
    public NavigableMap<LocalDate, Day> days() {
        return days;
    }

    /// The day, without entries where nothing was recorded.
    public Day day(LocalDate date) {
        Day day = days.get(date);
        return day == null ? new Day(date, List.of()) : day;
    }

    public Optional<Entry<?>> find(EntryId id) {
        return entries().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /// Every current entry.
    public Stream<Entry<?>> entries() {
        return Stream.concat(dayless.values().stream(), days.values().stream().flatMap(day -> day.entries().stream()));
    }

    /// Every current entry that belongs to no day, in the order of the journal.
    public List<Entry<?>> dayless() {
        return List.copyOf(dayless.values());
    }

    /// When a day begins: as the person’s plan says, else as the journal began.
    public DayStart dayStart() {
        return plan().dayStart().given().orElse(facts.dayStart());
    }

    /// How the person keeps the journal; as usual where nothing was chosen.
    public CheckInPlan plan() {
        return dayless(CheckInPlan.class).stream()
                .map(Entry::content)
                .findFirst()
                .orElse(CheckInPlan.USUAL);
    }

    /// The answers to that list of questions, oldest first.
    public List<Entry<AnswerSet>> answers(String list) {
        return dayless(AnswerSet.class).stream()
                .filter(entry -> entry.content().list().equals(list))
                .sorted(Comparator.comparing(Entry::content, AnswerSet.BY_TIME))
                .toList();
    }

    /// Visits to professionals, oldest first.
    public List<Entry<CareVisit>> visits() {
        return dayless(CareVisit.class).stream()
                .sorted(Comparator.comparing(entry -> entry.content().date()))
                .toList();
    }

    public List<Entry<ImportantActivity>> importantActivities() {
        return dayless(ImportantActivity.class);
    }

    /// What an instrument measured, oldest first.
    public List<Entry<Measure>> measures(String instrument) {
        return measures().stream()
                .filter(entry -> entry.content().instrument().equals(instrument))
                .toList();
    }

    /// What all instruments measured, oldest first.
    public List<Entry<Measure>> measures() {
        return dayless(Measure.class).stream()
                .sorted(Comparator.comparing(entry -> entry.content().date()))
                .toList();
    }

    /// Questionnaires that were opened from files.
    public List<Entry<OpenedQuestionnaire>> questionnaires() {
        return dayless(OpenedQuestionnaire.class);
    }

    public List<Entry<CustomFactor>> customFactors() {
        return dayless(CustomFactor.class);
    }

    public Optional<Entry<PainStory>> story() {
        return dayless(PainStory.class).stream().findFirst();
    }

    public List<Entry<Imaging>> imaging() {
        return dayless(Imaging.class);
    }

    @SuppressWarnings("unchecked") // the filter has just shown the content's type
    private <C extends Content> List<Entry<C>> dayless(Class<C> kind) {
        return dayless.values().stream()
                .filter(entry -> kind.isInstance(entry.content()))
                .map(entry -> (Entry<C>) entry)
                .toList();
    }
}
