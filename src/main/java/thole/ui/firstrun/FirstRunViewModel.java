package thole.ui.firstrun;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.entry.CheckInPlan;
import thole.settings.Settings;
import thole.ui.firstrun.FirstRunState.Step;
import thole.ui.kit.Tasks;

/// Leads through the first run and keeps what came of it in the journal.
final class FirstRunViewModel {

    private final Tasks tasks;
    private final Journal journal;
    private final Settings settings;
    private final Runnable done;
    private final ObjectProperty<FirstRunState> state = new SimpleObjectProperty<>(FirstRunState.FIRST);
    private final ObjectProperty<Optional<Problem>> refused = new SimpleObjectProperty<>(Optional.empty());

    /// @param done goes to the first day
    FirstRunViewModel(Tasks tasks, Journal journal, Settings settings, Runnable done) {
        this.tasks = tasks;
        this.journal = journal;
        this.settings = settings;
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

    void set(FirstRunState next) {
        state.set(next);
    }

    void back() {
        Step[] steps = Step.values();
        set(now().at(steps[Math.max(0, now().step().number() - 2)]));
    }

    void goOn() {
        Step[] steps = Step.values();
        int next = now().step().number();
        if (next < steps.length) {
            set(now().at(steps[next]));
        } else {
            finish();
        }
    }

    /// A plan that says what holds anyway needs no entry.
    private void finish() {
        CheckInPlan plan = now().plan();
        if (plan.equals(journal.snapshot().plan())) {
            leave();
            return;
        }
        tasks.settle(journal.savePlan(plan), _ -> leave(), problem -> refused.set(Optional.of(problem)));
    }

    private void leave() {
        settings.change(kept -> kept.withBegun(journal.snapshot().facts().id()));
        done.run();
    }
}
