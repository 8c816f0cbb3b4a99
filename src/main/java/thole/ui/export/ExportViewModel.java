package thole.ui.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.exchange.NewFile;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.Problem;
import thole.model.ProblemException;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.Written;

/// Keeps what is said about the file up to the chosen format and to the journal, and writes it. Lives on the JavaFX
/// thread; getting ready and writing do not.
final class ExportViewModel {

    private final Texts texts;
    private final Tasks tasks;
    private final Tasks.Latest preparing;
    private final Tasks.Latest writing;
    private final Journal journal;
    private final ExportPress press;
    private final Consumer<Written> said;
    private final ReadOnlyObjectWrapper<ExportState> state =
            new ReadOnlyObjectWrapper<>(this, "state", ExportState.FIRST);
    private @Nullable Subscription observed;

    /// @param said is told what has become of a file
    ExportViewModel(Texts texts, Tasks tasks, Journal journal, ExportPress press, Consumer<Written> said) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.press = press;
        this.said = said;
        preparing = tasks.latest();
        writing = tasks.latest();
    }

    ReadOnlyObjectProperty<ExportState> state() {
        return state.getReadOnlyProperty();
    }

    /// Starts with this format, before the page is shown.
    void begin(ExportFormat format) {
        state.set(new ExportState(format, Optional.empty(), false));
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::prepareAgain));
        }
        choose(state.get().format());
    }

    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        preparing.cancel();
    }

    void choose(ExportFormat format) {
        state.set(state.get().preparing(format));
        preparing.run(() -> attempt(format), this::answer);
    }

    private void prepareAgain() {
        if (observed != null) {
            choose(state.get().format());
        }
    }

    /// A file that could be ready, or why it could not.
    private record Attempt(Optional<ExportOffer> offer, Optional<Problem> refused) {}

    private Attempt attempt(ExportFormat format) {
        try {
            return new Attempt(Optional.of(press.offer(format)), Optional.empty());
        } catch (ProblemException expected) {
            return new Attempt(Optional.empty(), Optional.of(expected.problem()));
        }
    }

    private void answer(Attempt attempt) {
        state.set(attempt.offer().map(state.get()::with).orElseGet(state.get()::done));
        attempt.refused().ifPresent(problem -> said.accept(Written.not(texts.say(problem))));
    }

    /// Writes what was said, in place of what is there: the system has asked whether it may go.
    void write(ExportOffer offer, Path file) {
        state.set(state.get().writing());
        writing.run(() -> written(offer, file), written -> {
            state.set(state.get().done());
            said.accept(written);
        });
    }

    private Written written(ExportOffer offer, Path file) {
        try {
            NewFile.inPlaceOf(file, offer.body());
            return Written.open(texts.get("formats.saved", file), file);
        } catch (ProblemException refused) {
            return Written.not(texts.say(refused.problem()));
        }
    }
}
