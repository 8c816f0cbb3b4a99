package thole.journal.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import thole.journal.CheckIn.Mode;
import thole.journal.JournalStore;
import thole.journal.Revision;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.factor.CustomFactorId;
import thole.model.snapshot.JournalSnapshot;

/// What taking an import in changes, and taking it back.
final class Intake {

    private final PendingChange change;

    Intake(PendingChange change) {
        this.change = change;
    }

    /// @throws ProblemException FACTOR_NAME_TAKEN, or a rule is broken; then nothing may be kept
    void takeIn(SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents) throws ProblemException {
        for (var factor : newFactors.entrySet()) {
            CustomFactor declared = factor.getValue();
            if (change.find(declared, Slot.of(declared)).isPresent()) {
                throw Rules.refused(Code.FACTOR_NAME_TAKEN, declared.name().text());
            }
            change.add(factor.getKey(), declared);
        }
        ContentMerge merge = new ContentMerge(FieldRule.asItComes(Mode.FILL_IN));
        for (Content content : contents) {
            // A file is no typing: the example journal, and a record of another clock, may reach past today.
            Rules.check(content);
            Optional<Entry<?>> here = change.find(content, Slot.of(content));
            if (here.isPresent()) {
                change.replace(here.get(), merge.merge(here.get().content(), content));
            } else if (!PendingChange.isEmpty(content)) {
                change.add(merge.merge(null, content));
            }
        }
    }

    /// @param entries with ids that the store has never seen
    /// @throws ProblemException where a rule is broken; then nothing may be kept
    void takeInEntries(List<Entry<?>> entries, JournalStore store) throws ProblemException {
        for (Entry<?> entry : entries) {
            Rules.check(entry.content());
            Revision first = new Revision.Kept(new Entry<>(entry.id(), 1, entry.content(), entry.unknown()));
            if (!store.history(first).isEmpty()) {
                throw new IllegalArgumentException("an id is used once");
            }
            change.set(first);
        }
    }

    /// Puts every entry back to what it was before these changes, but not one that says something else by now, and not
    /// a factor that is still answered somewhere.
    ///
    /// @param imports the changes that brought the import, oldest first
    void takeBack(List<Long> imports, JournalStore store, JournalSnapshot journal) throws ProblemException {
        List<Revision> factors = new ArrayList<>();
        for (Touched touched : touched(imports, store)) {
            boolean unchanged = change.find(touched.after.id())
                    .filter(entry -> entry.content().equals(touched.after.content()))
                    .isPresent();
            if (unchanged) {
                Revision restored = Restoring.before(touched.first, store.history(touched.first));
                if (restored.content() instanceof CustomFactor) {
                    factors.add(restored);
                } else {
                    change.set(restored);
                }
            }
        }
        Set<CustomFactorId> answered = answered(journal);
        factors.stream()
                .filter(factor ->
                        !answered.contains(new CustomFactorId(factor.id().value())))
                .forEach(change::set);
    }

    /// What an import did to one entry: the first revision that it wrote, and the last.
    private record Touched(Revision first, Revision after) {}

    private static List<Touched> touched(List<Long> imports, JournalStore store) throws ProblemException {
        SequencedMap<EntryId, Touched> touched = new LinkedHashMap<>();
        for (long number : imports) {
            for (Revision revision : store.revisionsOf(number)) {
                touched.merge(
                        revision.id(),
                        new Touched(revision, revision),
                        (earlier, later) -> new Touched(earlier.first, later.after));
            }
        }
        return List.copyOf(touched.values());
    }

    /// Factors with an answer that stays.
    private Set<CustomFactorId> answered(JournalSnapshot journal) {
        return journal.days().values().stream()
                .flatMap(day -> day.values().stream())
                .flatMap(entry -> change.find(entry.id()).stream())
                .flatMap(entry -> entry.content() instanceof DayValues values
                        ? values.custom().keySet().stream()
                        : Stream.empty())
                .collect(Collectors.toSet());
    }
}
