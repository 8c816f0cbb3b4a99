package thole.ui.export.share;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.exchange.NewFile;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareDraft;
import thole.journal.Journal;
import thole.journal.Subscription;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.text.Texts;
import thole.ui.export.Fact;
import thole.ui.export.share.ShareState.Stage;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.Written;

/// Keeps what is said about the shared journal up to what is chosen, and seals and writes it. Lives on the JavaFX
/// thread; cutting out, sealing and writing do not.
final class ShareViewModel {

    private final Texts texts;
    private final Tasks tasks;
    private final Tasks.Latest cutting;
    private final Tasks.Latest sealing;
    private final Journal journal;
    private final Clock clock;
    private final Sealer sealer;
    private final Consumer<Written> said;
    private final ReadOnlyObjectWrapper<ShareState> state =
            new ReadOnlyObjectWrapper<>(this, "state", ShareState.of(ShareWish.USUAL));
    private @Nullable Subscription observed;

    /// Whether the file of now is past calling off, or was called off.
    private AtomicBoolean settled = new AtomicBoolean(true);

    /// @param clock with the person’s zone
    /// @param said is told what has become of the file
    ShareViewModel(Texts texts, Tasks tasks, Journal journal, Clock clock, Sealer sealer, Consumer<Written> said) {
        this.texts = texts;
        this.tasks = tasks;
        this.journal = journal;
        this.clock = clock;
        this.sealer = sealer;
        this.said = said;
        cutting = tasks.latest();
        sealing = tasks.latest();
    }

    ReadOnlyObjectProperty<ShareState> state() {
        return state.getReadOnlyProperty();
    }

    void shown() {
        if (observed == null) {
            observed = journal.observe(_ -> tasks.onScreen(this::again));
        }
        wish(state.get().wish());
    }

    /// Whoever leaves has called it off, if that is still possible.
    void hidden() {
        if (observed != null) {
            observed.close();
            observed = null;
        }
        cutting.cancel();
        callOff();
    }

    private void again() {
        if (observed != null) {
            wish(state.get().wish());
        }
    }

    void wish(ShareWish next) {
        state.set(state.get().wishing(next));
        JournalSnapshot now = journal.snapshot();
        cutting.run(() -> cut(now, next), cut -> state.set(state.get().with(cut.factors(), cut.draft(), cut.facts())));
    }

    /// What was chosen, cut out of the journal.
    private record Cut(List<FactorLine> factors, Optional<ShareDraft> draft, List<Fact> facts) {}

    private Cut cut(JournalSnapshot now, ShareWish wish) {
        List<FactorLine> factors = FactorLine.of(now);
        try {
            ShareDraft draft = ShareDraft.of(now, wish.choice(now), wish.name().strip(), clock);
            return new Cut(factors, Optional.of(draft), new ShareFacts(texts, wish, factors, draft).all());
        } catch (ProblemException nothingLeft) {
            return new Cut(factors, Optional.empty(), List.of());
        }
    }

    /// Seals what was said and writes it in place of what is there: the system has asked whether it may go.
    ///
    /// @param words made for this file
    void write(ShareDraft draft, String words, Path file) {
        AtomicBoolean mine = new AtomicBoolean();
        settled = mine;
        state.set(state.get().at(Stage.SEALING));
        Tasks.Stepwise<Stage, Written> work = soFar -> {
            byte[] sealed = sealer.sealed(draft, Passphrase.of(words).orElseThrow());
            if (!mine.compareAndSet(false, true)) {
                throw new CancellationException();
            }
            soFar.accept(Stage.WRITING);
            return written(sealed, words, file);
        };
        sealing.run(work, stage -> state.set(state.get().at(stage)), written -> {
            state.set(state.get().at(Stage.CHOOSING));
            said.accept(written);
        });
    }

    private Written written(byte[] sealed, String words, Path file) {
        try {
            NewFile.inPlaceOf(file, out -> out.write(sealed));
            return Written.sealed(texts.get("sharing.saved", file), file, words);
        } catch (ProblemException refused) {
            return Written.not(texts.say(refused.problem()));
        }
    }

    /// Nothing is written, unless that has begun already.
    void callOff() {
        if (settled.compareAndSet(false, true)) {
            sealing.cancel();
            state.set(state.get().at(Stage.CHOOSING));
            said.accept(Written.calledOff(texts.get("sharing.called_off")));
        }
    }
}
