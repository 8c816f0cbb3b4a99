package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.journal.CheckIn;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Treatment;
import thole.model.snapshot.Day;

/// Treatments and life events of the day: those the journal has, those to be added, and which of the first to take off.
public record Attachments(
        List<Entry<Treatment>> treatments,
        List<Entry<LifeEvent>> events,
        List<Treatment> newTreatments,
        List<LifeEvent> newEvents,
        Set<EntryId> removed) {

    public Attachments {
        treatments = List.copyOf(treatments);
        events = List.copyOf(events);
        newTreatments = List.copyOf(newTreatments);
        newEvents = List.copyOf(newEvents);
        removed = Set.copyOf(removed);
    }

    public static Attachments of(Day day) {
        return new Attachments(day.treatments(), day.events(), List.of(), List.of(), Set.of());
    }

    public Attachments with(Treatment treatment) {
        return new Attachments(treatments, events, plus(newTreatments, treatment), newEvents, removed);
    }

    public Attachments with(LifeEvent event) {
        return new Attachments(treatments, events, newTreatments, plus(newEvents, event), removed);
    }

    public Attachments without(Treatment treatment) {
        return new Attachments(treatments, events, minus(newTreatments, treatment), newEvents, removed);
    }

    public Attachments without(LifeEvent event) {
        return new Attachments(treatments, events, newTreatments, minus(newEvents, event), removed);
    }

    /// Puts what a new treatment says now in the place of what it said.
    public Attachments with(Treatment before, Treatment now) {
        List<Treatment> changed = new ArrayList<>(newTreatments);
        changed.set(changed.indexOf(before), now);
        return new Attachments(treatments, events, changed, newEvents, removed);
    }

    /// What an entry of the journal says from now on.
    public Attachments with(Entry<Treatment> before, Treatment now) {
        return before.content().equals(now) ? this : without(before.id()).with(now);
    }

    /// Takes an entry of the journal off the day.
    public Attachments without(EntryId id) {
        Set<EntryId> more = new HashSet<>(removed);
        more.add(id);
        return new Attachments(treatments, events, newTreatments, newEvents, more);
    }

    /// Every treatment that the form shows: those of the journal that were not taken off, then the new ones.
    public List<Treatment> shownTreatments() {
        return Stream.concat(kept(treatments), newTreatments.stream()).toList();
    }

    public List<LifeEvent> shownEvents() {
        return Stream.concat(kept(events), newEvents.stream()).toList();
    }

    private <C extends Content> Stream<C> kept(List<Entry<C>> entries) {
        return entries.stream().filter(entry -> !removed.contains(entry.id())).map(Entry::content);
    }

    /// Only what is new, on another day: what the journal has stays where it is.
    Attachments on(LocalDate other) {
        return new Attachments(
                List.of(),
                List.of(),
                newTreatments.stream().map(one -> onDay(one, other)).toList(),
                newEvents.stream()
                        .map(one -> new LifeEvent(other, one.name(), one.note()))
                        .toList(),
                Set.of());
    }

    private static Treatment onDay(Treatment one, LocalDate other) {
        return new Treatment(other, one.name(), one.dose(), one.time(), one.use(), one.effect(), one.sideEffects());
    }

    /// What a check-in that was never saved said about the day.
    static Attachments restored(Day day, CheckIn kept) {
        Attachments inJournal = of(day);
        return new Attachments(
                day.treatments(),
                day.events(),
                minusAll(kept.treatments(), inJournal.shownTreatments()),
                minusAll(kept.events(), inJournal.shownEvents()),
                inJournal.ids(kept.removed()));
    }

    private Set<EntryId> ids(Set<EntryId> wanted) {
        return Stream.concat(treatments.stream(), events.stream())
                .map(Entry::id)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }

    private static <T> List<T> minusAll(List<T> all, List<T> known) {
        List<T> left = new ArrayList<>(all);
        known.forEach(left::remove);
        return left;
    }

    public boolean isUnchanged() {
        return newTreatments.isEmpty() && newEvents.isEmpty() && removed.isEmpty();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }

    private static <T> List<T> minus(List<T> list, T one) {
        List<T> shorter = new ArrayList<>(list);
        shorter.remove(one);
        return shorter;
    }
}
