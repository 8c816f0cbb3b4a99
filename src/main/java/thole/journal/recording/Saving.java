package thole.journal.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import thole.journal.CheckIn;
import thole.journal.CheckIn.Mode;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Treatment;

/// What saving changes: a check-in, new content, a correction of one entry.
final class Saving {

    private final PendingChange change;
    private final LocalDate today;

    /// @param today the journal day that it is now
    Saving(PendingChange change, LocalDate today) {
        this.change = change;
        this.today = today;
    }

    /// @throws ProblemException NOTHING_TO_SAVE where the draft says nothing and takes nothing out, or a rule is broken
    void checkIn(CheckIn draft) throws ProblemException {
        List<Content> said = said(draft);
        for (Content content : said) {
            Rules.check(content);
        }
        boolean speaks = said.stream().anyMatch(content -> !PendingChange.isEmpty(content));
        boolean takesOut = draft.mode() == Mode.REPLACE
                && said.stream()
                        .anyMatch(content ->
                                change.find(content, Slot.of(content)).isPresent());
        if (!speaks && !takesOut && draft.removed().isEmpty()) {
            throw Rules.refused(Code.NOTHING_TO_SAVE);
        }
        List<EntryId> changed = changed(draft);
        draft.removed().stream()
                .filter(id -> !changed.contains(id))
                .forEach(id -> change.find(id).ifPresent(change::delete));
        draft.readings().forEach(reading -> putOver(reading, draft.mode()));
        draft.values().forEach(values -> putOver(values, draft.mode()));
        List<Content> others = new ArrayList<>(draft.treatments());
        others.addAll(draft.events());
        addOthers(others, draft.mode(), changed);
    }

    /// A treatment that is taken off while one of the same name is put in its place is not gone, but says something
    /// else now.
    private List<EntryId> changed(CheckIn draft) {
        List<String> names =
                new ArrayList<>(draft.treatments().stream().map(Treatment::name).toList());
        return draft.removed().stream()
                .filter(id -> change.find(id)
                        .filter(entry -> entry.content() instanceof Treatment old && names.remove(old.name()))
                        .isPresent())
                .toList();
    }

    private static List<Content> said(CheckIn draft) {
        List<Content> said = new ArrayList<>(draft.readings());
        said.addAll(draft.values());
        said.addAll(draft.treatments());
        said.addAll(draft.events());
        return said;
    }

    /// Treatments and events are told apart by nothing but what they say. A draft that shows the whole day names those
    /// again that the day has; one that fills in names new ones.
    ///
    /// @param changed entries that one of the others takes the place of
    private void addOthers(List<Content> others, Mode mode, List<EntryId> changed) {
        List<EntryId> matched = new ArrayList<>(changed);
        List<EntryId> open = new ArrayList<>(changed);
        for (Content content : others) {
            Optional<Entry<?>> here = change.matching(content, there -> saysTheSame(there, content))
                    .filter(entry -> mode == Mode.REPLACE && !matched.contains(entry.id()))
                    .findFirst();
            if (here.isPresent()) {
                matched.add(here.get().id());
                continue;
            }
            ContentMerge merge = new ContentMerge(rule(content, mode));
            Optional<Entry<?>> before = open.stream()
                    .flatMap(id -> change.find(id).stream())
                    .filter(entry -> hasNameOf(entry.content(), content))
                    .findFirst();
            before.ifPresentOrElse(
                    entry -> {
                        open.remove(entry.id());
                        change.replace(entry, merge.merge(entry.content(), content));
                    },
                    () -> change.add(merge.merge(null, content)));
        }
        open.forEach(id -> change.find(id).ifPresent(change::delete));
    }

    private static boolean hasNameOf(Content there, Content here) {
        return there instanceof Treatment old
                && here instanceof Treatment now
                && old.name().equals(now.name());
    }

    private boolean saysTheSame(Content there, Content here) {
        return there.getClass() == here.getClass()
                && new ContentMerge(rule(here, Mode.REPLACE)).merge(there, here).equals(there);
    }

    /// @throws ProblemException FACTOR_NAME_TAKEN, or a rule is broken
    void saveNew(Content content) throws ProblemException {
        Rules.check(content);
        checkName(content, null);
        if (PendingChange.isEmpty(content)
                && change.find(content, Slot.of(content)).isEmpty()) {
            throw Rules.refused(Code.NOTHING_TO_SAVE);
        }
        putOver(content, Mode.REPLACE);
    }

    /// @throws ProblemException FACTOR_NAME_TAKEN, or a rule is broken
    void correct(EntryId id, Content content) throws ProblemException {
        Entry<?> entry = change.find(id).orElseThrow(() -> new IllegalArgumentException("no such entry"));
        if (entry.content().getClass() != content.getClass()) {
            throw new IllegalArgumentException("an entry keeps its kind");
        }
        Rules.check(content);
        checkName(content, id);
        boolean taken = change.find(content, Slot.of(content))
                .filter(other -> !other.id().equals(id))
                .isPresent();
        if (taken) {
            throw new IllegalArgumentException("that day has one already");
        }
        change.replace(entry, new ContentMerge(rule(content, Mode.REPLACE)).merge(entry.content(), content));
    }

    private void checkName(Content content, @Nullable EntryId own) throws ProblemException {
        if (content instanceof CustomFactor factor
                && change.find(factor, Slot.of(factor))
                        .filter(other -> !other.id().equals(own))
                        .isPresent()) {
            throw Rules.refused(Code.FACTOR_NAME_TAKEN, factor.name().text());
        }
    }

    private void putOver(Content content, Mode mode) {
        Optional<Entry<?>> here = change.find(content, Slot.of(content));
        ContentMerge merge = new ContentMerge(rule(content, mode));
        if (here.isPresent()) {
            change.replace(here.get(), merge.merge(here.get().content(), content));
        } else if (!PendingChange.isEmpty(content)) {
            change.add(merge.merge(null, content));
        }
    }

    private FieldRule rule(Content content, Mode mode) {
        return content.journalDay()
                .map(day -> FieldRule.typed(mode, day, today))
                .orElseGet(() -> FieldRule.asItComes(mode));
    }
}
