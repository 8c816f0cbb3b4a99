package thole.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import thole.app.picture.PhotoSession;
import thole.app.wiring.Screens;
import thole.cli.port.Desk;
import thole.cli.port.PictureOrder;
import thole.journal.Journal;
import thole.journal.ReadOnlyJournal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Preferences;

/// Opens the window, and takes pictures of it.
final class WindowDesk implements Desk {

    private final Machine machine;
    private final StoredJournals journals;
    private final CrashLog log;

    /// A toolkit starts once in a process, and pictures are taken without a display.
    private boolean picturesTaken;

    WindowDesk(Machine machine, StoredJournals journals, CrashLog log) {
        this.machine = machine;
        this.journals = journals;
        this.log = log;
    }

    @Override
    public boolean hasDisplay() {
        return machine.hasDisplay();
    }

    @Override
    public int openWindow() throws ProblemException {
        return new MainWindow(machine, journals, log).run(this::chosenOrUsual);
    }

    /// The journal that the person has chosen in the window before; where it is gone, the usual one, which says so.
    JournalWindow.First chosenOrUsual(Preferences kept) throws ProblemException {
        Path usual = machine.folders().usualJournal();
        Path wanted = kept.opened().orElse(usual);
        if (Files.exists(wanted) && !wanted.equals(usual)) {
            return JournalWindow.First.of(journals.open(wanted), wanted);
        }
        Journal journal = Files.exists(usual) ? journals.open(usual) : firstJournal(usual);
        return new JournalWindow.First(
                journal,
                usual,
                wanted.equals(usual) ? Optional.empty() : Optional.of(Problem.of(Code.JOURNAL_MOVED, wanted)));
    }

    @Override
    public int openWindow(Path file) throws ProblemException {
        if (picturesTaken) {
            return OwnProcess.run(file.toString());
        }
        return isShare(file) ? review(file) : open(journals.open(file), file);
    }

    @Override
    public List<String> views() {
        return Screens.VIEWS;
    }

    @Override
    public void screenshots(PictureOrder order, Consumer<Path> each) throws ProblemException {
        picturesTaken = true;
        try (Journal journal = journals.open(order.journal())) {
            Folder.make(order.folder());
            new PhotoSession(order, journal.snapshot(), pictureClock(journal)).run(each);
        }
    }

    private static boolean isShare(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".thole-share");
    }

    /// The therapist’s window: no journal of one’s own is opened or begun.
    private int review(Path share) {
        JournalFacts nobody = new JournalFacts(JournalId.next(machine.random()), false, DayStart.USUAL);
        Journal empty = new ReadOnlyJournal(JournalSnapshot.of(nobody, List.of()));
        return new MainWindow(machine, journals, log).review(List.of(share), empty);
    }

    private int open(Journal journal, Path file) throws ProblemException {
        return new MainWindow(machine, journals, log).run(_ -> JournalWindow.First.of(journal, file.toAbsolutePath()));
    }

    private Journal firstJournal(Path file) throws ProblemException {
        Folder.make(machine.folders().data());
        return journals.create(file, new JournalFacts(JournalId.next(machine.random()), false, DayStart.USUAL));
    }

    /// An example is always shown as on the evening of its last day, so that its pictures never change.
    private Clock pictureClock(Journal journal) {
        if (!journal.snapshot().facts().example() || journal.snapshot().days().isEmpty()) {
            return machine.clock();
        }
        return PhotoSession.evening(journal.snapshot().days().lastKey());
    }
}
