package thole.ui.firstrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.factor.ReadyMade;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Settings;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Tasks;

/// Leads through the first run and keeps what came of it in the journal.
final class FirstRunViewModel {

    private final Tasks tasks;
    private final Journal journal;
    private final Settings settings;
    private final Supplier<LocalDate> today;
    private final Runnable done;
    private final ObjectProperty<FirstRunState> state = new SimpleObjectProperty<>(FirstRunState.FIRST);
    private final ObjectProperty<Optional<Problem>> refused = new SimpleObjectProperty<>(Optional.empty());

    /// @param today the journal day of now
    /// @param done goes to the first day
    FirstRunViewModel(Tasks tasks, Journal journal, Settings settings, Supplier<LocalDate> today, Runnable done) {
        this.tasks = tasks;
        this.journal = journal;
        this.settings = settings;
        this.today = today;
        this.done = done;
    }

    ObservableValue<FirstRunState> state() {
        return state;
    }

    /// Why the last try to save came to nothing.
    ObservableValue<Optional<Problem>> refused() {
        return refused;
    }

    FirstRunState now() {
        return state.get();
    }

    LocalDate today() {
        return today.get();
    }

    void set(FirstRunState next) {
        state.set(next);
    }

    void set(UnaryOperator<Noted> change) {
        set(now().with(change.apply(now().noted())));
    }

    /// Keeps a factor of the person’s own, unless there is one of that name.
    ///
    /// @return whether it was kept; why not stands in [#refused]
    boolean add(CustomFactor own) {
        boolean taken = now().noted().hasOwnCalled(own);
        refuse(taken ? Optional.of(Problem.of(Code.FACTOR_NAME_TAKEN, own.name().text())) : Optional.empty());
        if (!taken) {
            set(noted -> noted.withOwn(own, true));
        }
        return !taken;
    }

    void refuse(Optional<Problem> problem) {
        refused.set(problem);
    }

    void back() {
        refuse(Optional.empty());
        Step[] steps = Step.values();
        set(now().at(steps[Math.max(0, now().step().number() - 2)]));
    }

    /// @param declare what the journal says of a ready-made factor, in the language of now
    void goOn(Function<ReadyMade, CustomFactor> declare) {
        refuse(Optional.empty());
        Step[] steps = Step.values();
        int next = now().step().number();
        if (next < steps.length) {
            set(now().at(steps[next]));
        } else {
            finish(declare);
        }
    }

    /// One change after the other; what is in the journal already, also from a try that was refused half way, is not
    /// kept twice.
    private void finish(Function<ReadyMade, CustomFactor> declare) {
        List<Content> contents = new ArrayList<>();
        now().noted().ready().stream()
                .filter(ready -> made(ready).isEmpty())
                .map(declare)
                .forEach(contents::add);
        now().noted().own().stream().filter(own -> made(own).isEmpty()).forEach(contents::add);
        now().story().pain().filter(_ -> journal.snapshot().story().isEmpty()).ifPresent(contents::add);
        now().story().scan().filter(_ -> journal.snapshot().imaging().isEmpty()).ifPresent(contents::add);
        CompletableFuture<JournalSnapshot> kept = CompletableFuture.completedFuture(journal.snapshot());
        for (Content content : contents) {
            kept = kept.thenCompose(_ -> journal.saveNew(content)).thenApply(_ -> journal.snapshot());
        }
        tasks.settle(kept.thenCompose(this::withPlan), _ -> leave(), problem -> refused.set(Optional.of(problem)));
    }

    private Optional<String> made(ReadyMade ready) {
        return made(factor -> factor.preset().equals(ready.code()));
    }

    private Optional<String> made(CustomFactor own) {
        return made(own::equals);
    }

    private Optional<String> made(Predicate<CustomFactor> wanted) {
        return journal.snapshot().customFactors().stream()
                .filter(entry -> wanted.test(entry.content()))
                .map(entry -> entry.id().toString())
                .findFirst();
    }

    /// A plan that says what holds anyway needs no entry.
    private CompletableFuture<JournalSnapshot> withPlan(JournalSnapshot kept) {
        List<String> made = Stream.concat(
                        now().noted().ready().stream().map(this::made),
                        now().noted().own().stream().map(this::made))
                .flatMap(Optional::stream)
                .toList();
        CheckInPlan plan = now().plan(made, today());
        return plan.equals(kept.plan())
                ? CompletableFuture.completedFuture(kept)
                : journal.savePlan(plan).thenApply(_ -> journal.snapshot());
    }

    private void leave() {
        settings.change(kept -> {
            var begun = kept.withBegun(journal.snapshot().facts().id());
            return now().declinesAdvice()
                    ? begun.withRestOffered(journal.snapshot().facts().id(), today())
                    : begun;
        });
        done.run();
    }
}
