package thole.ui.safety;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.insight.safety.AnswerDraft;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.journal.Journal;
import thole.model.day.Moment;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;
import thole.report.safety.SafetyHistory;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// Keeps the answers of the check while they are given. What changes what is open is saved at once; the rest when the
/// page is left or the result is asked for.
final class SafetyViewModel {

    private static final List<String> LISTS = List.of(SafetyList.CHECK, SafetyList.HEALTH, SafetyList.INFLAMMATORY);

    private final Texts texts;
    private final Tasks tasks;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final Supplier<Moment> now;
    private final Subscriptions observations = new Subscriptions();
    private final Map<String, AnswerDraft> drafts = new LinkedHashMap<>();
    private final List<String> unsaved = new ArrayList<>();
    private final Map<String, AnswerSet> handedOver = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SafetyPageState> state;

    SafetyViewModel(Texts texts, Tasks tasks, Journal journal, Supplier<LocalDate> today, Supplier<Moment> now) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.today = today;
        this.now = now;
        begin();
        state = new ReadOnlyObjectWrapper<>(this, "state", read(false, ""));
    }

    ReadOnlyObjectProperty<SafetyPageState> state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        begin();
        state.set(read(false, ""));
        observations.add(journal.observe(_ -> tasks.onScreen(this::changed))::close);
    }

    void hidden() {
        observations.end();
        save();
    }

    /// The journal says something else now; what is not saved yet stays.
    private void changed() {
        if (unsaved.isEmpty()) {
            begin();
        }
        state.set(read(state.get().asked(), state.get().trouble()));
    }

    private void begin() {
        JournalSnapshot kept = journal.snapshot();
        List<Flag> open = SafetyReading.of(kept).open();
        for (String list : LISTS) {
            List<AnswerSet> earlier =
                    kept.answers(list).stream().map(Entry::content).toList();
            List<Flag> carried = list.equals(SafetyList.CHECK) ? open : List.of();
            drafts.put(list, AnswerDraft.begin(list, today.get(), earlier, carried));
            if (!earlier.isEmpty()) {
                handedOver.put(list, earlier.getLast());
            }
        }
    }

    void answer(String list, String code, Reply reply) {
        AnswerDraft before = draft(list);
        int visits = reading().visitsAbout(code);
        AnswerDraft after = before.with(code, reply, visits);
        drafts.put(list, isAnew(after, code) ? after.anew(now.get(), newest(list)) : after);
        unsaved.remove(list);
        unsaved.add(list);
        SafetyState was = state.get().reading();
        state.set(read(state.get().asked(), state.get().trouble()));
        SafetyState is = state.get().reading();
        if (!was.open().equals(is.open())
                || !was.inflammatory().outcome().equals(is.inflammatory().outcome())) {
            save();
        }
    }

    /// An answer that was saved is not written over: with another one in its place, a set of its own begins.
    private boolean isAnew(AnswerDraft after, String code) {
        AnswerSet set = after.set();
        AnswerSet kept = handedOver.get(set.list());
        return after.begun().isEmpty()
                || (kept != null
                        && kept.isSameSetAs(set)
                        && kept.answer(code).isPresent()
                        && !kept.answer(code).equals(set.answer(code)));
    }

    private Optional<Moment> newest(String list) {
        return Optional.ofNullable(handedOver.get(list))
                .filter(set -> set.date().equals(draft(list).date()))
                .flatMap(AnswerSet::at);
    }

    /// @return the first question that is not answered yet; empty where there is a result
    String seeResult() {
        save();
        state.set(state.get().whenAsked());
        List<String> left = draft(SafetyList.CHECK).left();
        return left.isEmpty() ? "" : left.getFirst();
    }

    private void save() {
        for (String list : List.copyOf(unsaved)) {
            unsaved.remove(list);
            AnswerSet set = draft(list).set();
            handedOver.put(list, set);
            tasks.settle(journal.saveNew(set), _ -> {}, problem -> {
                unsaved.add(list);
                state.set(state.get().withTrouble(texts.say(problem)));
            });
        }
    }

    private AnswerDraft draft(String list) {
        return Objects.requireNonNull(drafts.get(list), list);
    }

    private SafetyPageState read(boolean asked, String trouble) {
        return new SafetyPageState(
                today.get(),
                draft(SafetyList.CHECK),
                draft(SafetyList.HEALTH),
                draft(SafetyList.INFLAMMATORY),
                reading().state(),
                asked,
                new SafetyHistory(texts).lines(journal.snapshot()),
                trouble);
    }

    /// The journal as if the answers were saved.
    private SafetyReading reading() {
        JournalSnapshot kept = journal.snapshot();
        List<AnswerSet> sets = new ArrayList<>();
        for (String list : LISTS) {
            AnswerSet drafted = draft(list).set();
            kept.answers(list).stream()
                    .map(Entry::content)
                    .filter(set -> !set.isSameSetAs(drafted) || !unsaved.contains(list))
                    .forEach(sets::add);
            if (unsaved.contains(list)) {
                sets.add(drafted);
            }
        }
        List<CareVisit> visits = kept.visits().stream().map(Entry::content).toList();
        return new SafetyReading(SafetyList.current(), sets, visits);
    }
}
