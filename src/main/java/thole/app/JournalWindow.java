package thole.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import thole.app.drafts.DraftFile;
import thole.app.wiring.AnotherJournal;
import thole.app.wiring.Services;
import thole.app.wiring.Wiring;
import thole.app.wiring.Wiring.Purpose;
import thole.cli.port.JournalFiles;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.ProblemException;
import thole.platform.SystemKind;
import thole.reminder.Notice;
import thole.settings.Formats;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.file.FileToOpen;

/// The stage and the journal on it. Another journal can take the place of the first; the stage and what the person has
/// chosen stay.
final class JournalWindow {

    private final Machine machine;
    private final JournalFiles journals;
    private final Settings settings;
    private final Executor writing;
    private final Around around;
    private @Nullable Wiring wiring;

    /// What a window is given besides its journal.
    ///
    /// @param files asks which journal to open
    /// @param notices makes what reminders are shown through, one for each journal
    /// @param bugs where a failure goes that nobody expected
    record Around(
            Function<Formats, Texts> speech,
            FileToOpen files,
            Function<Formats, Notice> notices,
            Consumer<Throwable> bugs) {}

    /// The journal that the window begins with.
    ///
    /// @param instead why it is not the one that was expected, to be said in the window
    record First(Journal journal, Path file, Optional<Problem> instead) {

        static First of(Journal journal, Path file) {
            return new First(journal, file, Optional.empty());
        }

        /// Chooses it by what the person has chosen.
        @FunctionalInterface
        interface Choice {

            First of(Preferences kept) throws ProblemException;
        }
    }

    /// @param writing writes what was chosen and typed
    JournalWindow(Machine machine, JournalFiles journals, Settings settings, Executor writing, Around around) {
        this.machine = machine;
        this.journals = journals;
        this.settings = settings;
        this.writing = writing;
        this.around = around;
    }

    void show(Stage stage, First first) {
        Wiring shown = show(stage, first.journal(), first.file());
        first.instead().ifPresent(shown.shell()::tell);
    }

    /// Shows the journal of this file on the stage; the one before it is closed.
    Wiring show(Stage stage, Journal journal, Path file) {
        Services.Files files = new Services.Files(
                Optional.of(file),
                machine.folders().settings(),
                DraftFile.open(
                        machine.folders().data(), journal.snapshot().facts().id(), writing),
                notes());
        return show(stage, Purpose.OWN_JOURNAL, journal, files);
    }

    private Path notes() {
        return Services.Files.notesIn(machine.folders().data());
    }

    Wiring show(Stage stage, Purpose purpose, Journal journal, Services.Files files) {
        close();
        Wiring next = new Wiring(purpose, journal, settings, around.speech(), machine.clock(), files, around.bugs());
        wiring = next;
        if (machine.system() == SystemKind.MACOS) {
            next.useSystemMenu();
        }
        next.remindThrough(around.notices().apply(settings.current().formats()));
        next.openOthersThrough(new AnotherJournal.Ways(around.files(), file -> {
            Journal other = journals.open(file);
            return () -> change(stage, other, file.toAbsolutePath());
        }));
        double width = stage.getWidth();
        double height = stage.getHeight();
        boolean shown = stage.isShowing();
        next.show(stage);
        if (shown && !stage.isMaximized()) {
            stage.setWidth(width);
            stage.setHeight(height);
        }
        next.rehearse(stage);
        return next;
    }

    /// It is the one that opens from now on; an example is only looked at.
    private void change(Stage stage, Journal other, Path file) {
        if (!other.snapshot().facts().example()) {
            settings.change(now -> now.withOpened(Optional.of(file)));
        }
        show(stage, other, file);
    }

    /// Ends what is on the stage, and closes its journal.
    void close() {
        if (wiring != null) {
            wiring.close();
            wiring = null;
        }
    }
}
