package thole.ui.safety.say;

import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.insight.safety.Said;
import thole.journal.Journal;
import thole.model.entry.AnswerSet;
import thole.model.safety.SafetyList;
import thole.report.safety.SayWords;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;

/// Keeps what the person writes for somebody who can help: soon after it is written, and when the page is left.
final class SayViewModel {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Texts texts;
    private final Tasks tasks;
    private final Journal journal;
    private final Supplier<LocalDate> today;
    private final ObservableValue<SafetyState> safety;
    private final Subscriptions observations = new Subscriptions();
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<SayState> state;
    private Runnable callOff = () -> {};

    SayViewModel(
            Texts texts, Tasks tasks, Journal journal, Supplier<LocalDate> today, ObservableValue<SafetyState> safety) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.today = today;
        this.safety = safety;
        state = new ReadOnlyObjectWrapper<>(this, "state", read(safety.getValue()));
    }

    ReadOnlyObjectProperty<SayState> state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        observations.follow(safety, now -> state.set(read(now)));
    }

    void hidden() {
        observations.end();
        save();
    }

    /// @param what as [Said] names it
    void write(String what, String words) {
        unsaved.put(what, words);
        state.set(state.get().with(what, new Said(words, today.get())));
        callOff.run();
        callOff = tasks.after(SOON, this::save);
    }

    void save() {
        callOff.run();
        if (unsaved.isEmpty()) {
            return;
        }
        Map<String, String> written = Map.copyOf(unsaved);
        unsaved.clear();
        tasks.settle(journal.saveNew(set(written)), _ -> state.set(state.get().withTrouble("")), problem -> {
            written.forEach(unsaved::putIfAbsent);
            state.set(state.get().withTrouble(texts.say(problem)));
        });
    }

    /// What was written today, with this on top.
    private AnswerSet set(Map<String, String> written) {
        SequencedMap<String, String> all = new TreeMap<>();
        LocalDate day = today.get();
        journal.snapshot().answers(SafetyList.SAID).stream()
                .map(entry -> entry.content())
                .filter(set -> set.date().equals(day))
                .forEach(set -> all.putAll(set.answers()));
        all.putAll(written);
        return new AnswerSet(day, SafetyList.SAID, SafetyList.current().version(), all);
    }

    private SayState read(SafetyState now) {
        SequencedMap<String, Said> said = new LinkedHashMap<>();
        LocalDate day = today.get();
        for (String group : now.groups()) {
            LocalDate marked = now.open().stream()
                    .filter(flag -> flag.question().group().equals(group))
                    .map(Flag::since)
                    .min(LocalDate::compareTo)
                    .orElse(day);
            said.put(Said.since(group), Said.newest(journal.snapshot(), Said.since(group), marked, day));
            if (group.equals(SayWords.BLADDER_GROUP)) {
                // The answer of yesterday would be wrong today.
                said.put(Said.URINE, Said.newest(journal.snapshot(), Said.URINE, day, day));
            }
        }
        unsaved.forEach((what, words) -> said.put(what, new Said(words, day)));
        return new SayState(now, said, "");
    }
}
