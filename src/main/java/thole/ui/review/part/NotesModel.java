package thole.ui.review.part;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import thole.exchange.seal.Passphrase;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.review.notes.NotesFile;
import thole.review.notes.PatientNotes;
import thole.review.notes.TherapistsNotes;
import thole.text.Texts;
import thole.ui.kit.Tasks;

/// The therapist’s notes, locked until their own passphrase is typed. Lives on the JavaFX thread; the file is read and
/// written away from it.
public final class NotesModel {

    private final Texts texts;
    private final Path path;
    private final NotesFile file;
    private final RandomGenerator random;
    private final Tasks.Latest work;
    private final ReadOnlyObjectWrapper<State> state;
    private @Nullable Passphrase passphrase;

    /// Where the notes stand.
    public enum Stage {
        /// There are none yet.
        NEW,
        LOCKED,
        OPEN
    }

    /// @param said what became of the last thing that was asked; may be empty
    public record State(Stage stage, TherapistsNotes notes, boolean working, String said) {}

    private record Outcome(TherapistsNotes notes, Optional<Problem> problem) {}

    /// @param random one that nobody can foresee
    public NotesModel(Texts texts, Tasks tasks, Path path, RandomGenerator random) {
        this.texts = texts;
        this.path = path;
        this.random = random;
        file = new NotesFile(path);
        work = tasks.latest();
        state = new ReadOnlyObjectWrapper<>(
                new State(file.isThere() ? Stage.LOCKED : Stage.NEW, TherapistsNotes.NONE, false, ""));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// Whether the therapist has unlocked them, so that what is kept is kept for good.
    public boolean areOpen() {
        return now().stage() == Stage.OPEN;
    }

    /// Goes on where that one stands, unlocked if it is; for the same notes in another language.
    public void takeOver(NotesModel older) {
        if (older.areOpen()) {
            passphrase = older.passphrase;
            state.set(new State(Stage.OPEN, older.now().notes(), false, ""));
        }
    }

    private State now() {
        return state.get();
    }

    /// Chooses the passphrase of notes that begin now.
    void begin(String typed, String again) {
        Optional<Passphrase> chosen = Passphrase.of(typed);
        if (chosen.isEmpty()) {
            say(texts.get("notes.empty"));
        } else if (!chosen.equals(Passphrase.of(again))) {
            say(texts.get("notes.differ"));
        } else {
            passphrase = chosen.get();
            write(TherapistsNotes.NONE);
        }
    }

    void open(String typed) {
        Optional<Passphrase> chosen = Passphrase.of(typed);
        if (chosen.isEmpty()) {
            say(texts.get("notes.empty"));
            return;
        }
        Passphrase with = chosen.get();
        run(() -> file.open(with), outcome -> {
            if (outcome.problem().isEmpty()) {
                passphrase = with;
            }
        });
    }

    /// What is kept about a patient from now on, where the notes are open.
    public void keep(PatientNotes notes) {
        if (now().stage() == Stage.OPEN) {
            write(now().notes().with(notes));
        }
    }

    private void write(TherapistsNotes notes) {
        Passphrase with = passphrase;
        if (with == null) {
            return;
        }
        state.set(new State(Stage.OPEN, notes, true, ""));
        run(
                () -> {
                    try {
                        Files.createDirectories(path.toAbsolutePath().getParent());
                    } catch (IOException refused) {
                        throw new ProblemException(Problem.of(Code.DISK_FAILED, path), refused);
                    }
                    file.save(notes, with, random);
                    return notes;
                },
                _ -> {});
    }

    private interface Then {
        void with(Outcome outcome);
    }

    private void run(Callable<TherapistsNotes> asked, Then then) {
        State before = now();
        state.set(new State(before.stage(), before.notes(), true, ""));
        work.run(() -> outcome(asked, before.notes()), outcome -> {
            then.with(outcome);
            Stage stage = outcome.problem().isEmpty() ? Stage.OPEN : before.stage();
            String said = outcome.problem().map(texts::say).orElse("");
            state.set(new State(stage, outcome.notes(), false, said));
        });
    }

    private static Outcome outcome(Callable<TherapistsNotes> asked, TherapistsNotes before) throws Exception {
        try {
            return new Outcome(asked.call(), Optional.empty());
        } catch (ProblemException expected) {
            return new Outcome(before, Optional.of(expected.problem()));
        }
    }

    void say(String words) {
        state.set(new State(now().stage(), now().notes(), now().working(), words));
    }
}
