package thole.ui.signs;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.insight.Analysis;
import thole.insight.RememberedAnalyses;
import thole.insight.frame.Window;
import thole.insight.safety.AnswerDraft;
import thole.journal.Journal;
import thole.journal.JournalChange;
import thole.journal.Subscription;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.kit.Tasks;

/// Keeps the state of the screen up to date while it is shown, and saves what is entered on it. Lives on the JavaFX
/// thread; comparing and saving do not.
final class SignsViewModel {

    private final Texts texts;
    private final Tasks tasks;
    private final Tasks.Latest latest;
    private final Journal journal;
    private final RememberedAnalyses analyses;
    private final Supplier<LocalDate> today;
    private final SignsReading reading;
    private final ReadOnlyObjectWrapper<SignsState> state =
            new ReadOnlyObjectWrapper<>(this, "state", SignsState.first());
    private @Nullable EntryId scanId;
    private @Nullable Subscription observed;

    SignsViewModel(Texts texts, Tasks tasks, Journal journal, RememberedAnalyses analyses, Supplier<LocalDate> today) {
        this.texts = texts;
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.journal = journal;
        this.analyses = analyses;
        this.today = today;
        this.reading = new SignsReading(texts);
    }

    ReadOnlyObjectProperty<SignsState> state() {
        return state.getReadOnlyProperty();
    }

    LocalDate today() {
        return today.get();
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::askAgain));
        }
        ask();
    }

    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        latest.cancel();
    }

    /// @param saved called once it is durable
    void saveStory(Optional<PainStory> story, Runnable saved) {
        Optional<EntryId> id = journal.snapshot().story().map(entry -> entry.id());
        save(id, story, saved);
    }

    /// @param saved called once it is durable
    void saveScan(Optional<Imaging> scan, Runnable saved) {
        save(Optional.ofNullable(scanId), scan, saved);
    }

    /// The signs are looked at without a safety check: an answer set without an answer says so in the journal.
    void notNow() {
        save(Optional.empty(), Optional.of(AnswerDraft.notNow(today.get())), () -> {});
    }

    /// Forgets what went wrong before.
    void clearTrouble() {
        state.set(state.get().withTrouble(""));
    }

    private void save(Optional<EntryId> before, Optional<? extends Content> content, Runnable saved) {
        clearTrouble();
        if (before.isEmpty() && content.isEmpty()) {
            saved.run();
            return;
        }
        CompletableFuture<JournalChange> work = before.map(
                        id -> content.map(now -> journal.correct(id, now)).orElseGet(() -> journal.delete(id)))
                .orElseGet(() -> journal.saveNew(content.orElseThrow()));
        tasks.whenDone(work, _ -> saved.run(), this::failed);
    }

    private void failed(Throwable failure) {
        if (!(failure instanceof ProblemException expected)) {
            throw new IllegalStateException("saving failed", failure);
        }
        state.set(state.get().withTrouble(texts.say(expected.problem())));
    }

    private void askAgain() {
        if (observed != null) {
            ask();
        }
    }

    private void ask() {
        JournalSnapshot asked = journal.snapshot();
        LocalDate day = today.get();
        state.set(state.get().waiting());
        latest.run(() -> analyses.of(asked, Window.USUAL, day), analysis -> show(asked, analysis, day));
    }

    private void show(JournalSnapshot asked, Analysis analysis, LocalDate day) {
        scanId = SignsReading.restsOn(asked, analysis).map(entry -> entry.id()).orElse(null);
        state.set(reading.read(asked, analysis, day).withTrouble(state.get().trouble()));
    }
}
