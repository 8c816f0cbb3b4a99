package thole.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileToOpen;

/// Opens another journal in place of the one in the window: asks which, and says where it does not open. Until it has
/// opened, nothing changes.
public final class AnotherJournal {

    private static final String ENDING = "*.thole";

    private final Texts texts;
    private final Tasks.Latest work;
    private final Optional<Path> here;
    private final Supplier<Ways> ways;
    private final Consumer<Problem> tell;
    private boolean opening;

    /// Opens a journal for a window that holds one already.
    @FunctionalInterface
    public interface Opening {

        /// There is no other journal: for windows on no file.
        Opening NONE = file -> {
            throw new ProblemException(Problem.of(Code.JOURNAL_MISSING, file));
        };

        /// Called away from the JavaFX thread.
        ///
        /// @return puts it into the window, on the JavaFX thread
        Runnable open(Path file) throws ProblemException;
    }

    /// How it asks and opens.
    public record Ways(FileToOpen files, Opening opening) {

        static final Ways NONE = new Ways(FileToOpen.SYSTEM, Opening.NONE);
    }

    /// @param here the file of the journal in the window
    /// @param ways of now
    AnotherJournal(Texts texts, Tasks tasks, Optional<Path> here, Supplier<Ways> ways, Consumer<Problem> tell) {
        this.texts = texts;
        work = tasks.latest();
        this.here = here;
        this.ways = ways;
        this.tell = tell;
    }

    /// @param owner the window that waits
    void choose(Window owner) {
        if (!opening) {
            ways.get()
                    .files()
                    .toOpen(owner, texts.get("shell.open_journal"), ENDING, texts.get("shell.open_journal.kind"))
                    .ifPresent(this::open);
        }
    }

    /// This journal is gone on with: where another one was opened before, this one opens from now on.
    void stayHere(Settings settings) {
        settings.change(now -> now.opened().isPresent() ? now.withOpened(here) : now);
    }

    /// One at a time: a journal whose opening is broken off would stay locked.
    private void open(Path file) {
        opening = true;
        work.run(() -> tried(file), then -> {
            opening = false;
            then.run();
        });
    }

    private Runnable tried(Path file) {
        try {
            if (isHere(file)) {
                throw new ProblemException(Problem.of(Code.JOURNAL_OPEN_HERE, file));
            }
            return ways.get().opening().open(file);
        } catch (ProblemException refused) {
            return () -> tell.accept(refused.problem());
        }
    }

    private boolean isHere(Path file) {
        try {
            return here.isPresent() && Files.isSameFile(here.get(), file);
        } catch (IOException unknown) {
            return false; // opening it will say why
        }
    }
}
