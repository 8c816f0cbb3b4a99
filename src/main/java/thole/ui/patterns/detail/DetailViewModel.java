package thole.ui.patterns.detail;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.insight.Analysis;
import thole.insight.RememberedAnalyses;
import thole.insight.detail.FactorDetail;
import thole.insight.frame.Window;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.kit.Tasks;

/// Keeps the page of one factor up to date while it is open. Lives on the JavaFX thread; the working out does not.
final class DetailViewModel {

    private final Tasks tasks;
    private final Tasks.Latest latest;
    private final Journal journal;
    private final RememberedAnalyses analyses;
    private final Supplier<LocalDate> today;
    private final DetailReading reading;
    private final ReadOnlyObjectWrapper<DetailState> state =
            new ReadOnlyObjectWrapper<>(this, "state", DetailState.CLOSED);
    private @Nullable Subscription observed;

    /// What the page that is shown was read from; null where it has to be read again.
    private @Nullable JournalSnapshot answered;

    DetailViewModel(Texts texts, Tasks tasks, Journal journal, RememberedAnalyses analyses, Supplier<LocalDate> today) {
        this.tasks = tasks;
        this.latest = tasks.latest();
        this.journal = journal;
        this.analyses = analyses;
        this.today = today;
        this.reading = new DetailReading(texts);
    }

    ReadOnlyObjectProperty<DetailState> state() {
        return state.getReadOnlyProperty();
    }

    /// Opens a factor, or another one in its place.
    void open(String key, Window window) {
        answered = null;
        state.set(state.get().waitingFor(key, window));
        resume();
    }

    /// Works on where a page was left open; what is shown stays in place where nothing has changed meanwhile.
    void resume() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::askAgain));
        }
        if (!journal.snapshot().equals(answered)) {
            ask();
        }
    }

    /// Stops working; what is shown stays.
    void pause() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        latest.cancel();
    }

    void close() {
        pause();
        state.set(DetailState.CLOSED);
    }

    private void askAgain() {
        if (observed != null) {
            state.set(state.get().waitingFor(state.get().key(), state.get().window()));
            ask();
        }
    }

    private void ask() {
        String key = state.get().key();
        Window window = state.get().window();
        JournalSnapshot asked = journal.snapshot();
        LocalDate day = today.get();
        latest.run(() -> read(asked, key, analyses.of(asked, window, day)), detail -> answer(asked, detail));
    }

    /// Empty where the days hold nothing of the factor any more.
    private Optional<Detail> read(JournalSnapshot asked, String key, Analysis analysis) {
        return analysis.patterns().findings().stream()
                .filter(finding -> FactorSubject.key(finding.factor()).equals(key))
                .findFirst()
                .map(finding -> reading.read(asked, analysis, FactorDetail.of(analysis, finding)));
    }

    private void answer(JournalSnapshot asked, Optional<Detail> detail) {
        answered = asked;
        detail.ifPresentOrElse(found -> state.set(state.get().answered(found)), this::close);
    }
}
