package thole.ui.settings.panel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.model.Problem;
import thole.model.entry.CheckInPlan;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.factor.FactorName;
import thole.model.factor.ReadyMade;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.Tasks;
import thole.ui.kit.form.ReadyMadeRows;

/// How this journal is kept and what it asks, with the ways to change it. Every change is one of the journal, undone
/// there.
public final class PlanEdits {

    private final Journal journal;
    private final Tasks tasks;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<Kept> kept;
    private final ReadOnlyObjectWrapper<Optional<Problem>> refused = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What the journal says now.
    ///
    /// @param own declarations of the person's own factors, ready-made ones among them
    public record Kept(CheckInPlan plan, List<Entry<CustomFactor>> own) {

        static Kept of(JournalSnapshot journal) {
            return new Kept(journal.plan(), journal.customFactors());
        }

        Optional<Entry<CustomFactor>> made(ReadyMade ready) {
            return own.stream()
                    .filter(entry -> entry.content().preset().equals(ready.code()))
                    .findFirst();
        }

        boolean isAsked(String code) {
            return plan.asked().contains(code) || plan.more().contains(code);
        }
    }

    /// @param today the journal day of now
    public PlanEdits(Journal journal, Tasks tasks, Texts texts, Supplier<LocalDate> today) {
        this.journal = journal;
        this.tasks = tasks;
        this.texts = texts;
        this.today = today;
        kept = new ReadOnlyObjectWrapper<>(Kept.of(journal.snapshot()));
    }

    /// Follows the journal until these subscriptions end.
    public void start(Subscriptions subscriptions) {
        kept.set(Kept.of(journal.snapshot()));
        subscriptions.add(journal.observe(_ -> tasks.onScreen(() -> kept.set(Kept.of(journal.snapshot()))))::close);
    }

    /// Told after every change of the journal, on the JavaFX thread.
    ///
    /// @return ends it
    public Runnable onChange(Runnable action) {
        return journal.observe(_ -> tasks.onScreen(action))::close;
    }

    ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /// Why the last change was not made.
    ReadOnlyObjectProperty<Optional<Problem>> refused() {
        return refused.getReadOnlyProperty();
    }

    LocalDate today() {
        return today.get();
    }

    void change(UnaryOperator<CheckInPlan> change) {
        CheckInPlan before = journal.snapshot().plan();
        CheckInPlan after = change.apply(before);
        if (!after.equals(before)) {
            settle(journal.savePlan(after));
        }
    }

    private void settle(CompletableFuture<JournalChange> change) {
        tasks.settle(change, _ -> refused.set(Optional.empty()), problem -> refused.set(Optional.of(problem)));
    }

    /// Asks for a factor in every check-in, under *More*, or not at all; it keeps its place where it has one.
    void ask(String code, Asked how) {
        change(plan -> Lists.asked(plan, code, how));
    }

    /// Moves it among those that are asked likewise.
    ///
    /// @param step -1 up, 1 down
    void move(String code, int step) {
        change(plan -> Lists.moved(plan, code, step));
    }

    /// Declares a ready-made factor where the journal does not know it yet, and asks for it.
    void turnOn(ReadyMade ready) {
        Optional<Entry<CustomFactor>> there = kept.get().made(ready);
        if (there.isPresent()) {
            ask(there.get().id().toString(), Asked.ALWAYS);
            return;
        }
        make(ReadyMadeRows.declared(texts, ready));
    }

    /// Declares a factor and asks for it in every check-in.
    void make(CustomFactor factor) {
        tasks.settle(
                journal.saveNew(factor),
                _ -> {
                    refused.set(Optional.empty());
                    newest(factor).ifPresent(id -> ask(id.toString(), Asked.ALWAYS));
                },
                problem -> refused.set(Optional.of(problem)));
    }

    private Optional<EntryId> newest(CustomFactor factor) {
        return journal.snapshot().customFactors().stream()
                .filter(entry -> entry.content().equals(factor))
                .map(Entry::id)
                .findFirst();
    }

    void rename(Entry<CustomFactor> entry, FactorName name) {
        CustomFactor old = entry.content();
        if (!old.name().equals(name)) {
            settle(journal.correct(
                    entry.id(),
                    new CustomFactor(
                            name,
                            old.scale(),
                            old.purpose(),
                            old.direction(),
                            old.time(),
                            old.preset(),
                            old.isPrivate())));
        }
    }

    void refuse(Problem problem) {
        refused.set(Optional.of(problem));
    }

    /// How a factor is asked for.
    public enum Asked {
        ALWAYS,
        MORE,
        NOT
    }

    /// The two lists of a plan.
    static final class Lists {

        private Lists() {}

        static Asked how(CheckInPlan plan, String code) {
            return plan.asked().contains(code) ? Asked.ALWAYS : plan.more().contains(code) ? Asked.MORE : Asked.NOT;
        }

        static CheckInPlan asked(CheckInPlan plan, String code, Asked how) {
            SequencedSet<String> asked = new LinkedHashSet<>(plan.asked());
            SequencedSet<String> more = new LinkedHashSet<>(plan.more());
            switch (how) {
                case ALWAYS -> {
                    more.remove(code);
                    asked.add(code);
                }
                case MORE -> {
                    asked.remove(code);
                    more.add(code);
                }
                case NOT -> {
                    asked.remove(code);
                    more.remove(code);
                }
            }
            return with(plan, List.copyOf(asked), List.copyOf(more));
        }

        static CheckInPlan moved(CheckInPlan plan, String code, int step) {
            return with(plan, moved(plan.asked(), code, step), moved(plan.more(), code, step));
        }

        private static List<String> moved(List<String> codes, String code, int step) {
            int place = codes.indexOf(code);
            int next = place + step;
            if (place < 0 || next < 0 || next >= codes.size()) {
                return codes;
            }
            List<String> moved = new ArrayList<>(codes);
            moved.remove(place);
            moved.add(next, code);
            return moved;
        }

        private static CheckInPlan with(CheckInPlan plan, List<String> asked, List<String> more) {
            return new CheckInPlan(
                    plan.rhythm(),
                    asked,
                    more,
                    plan.pausedFrom(),
                    plan.pausedUntil(),
                    plan.plannedEnd(),
                    plan.question(),
                    plan.dayStart());
        }
    }
}
