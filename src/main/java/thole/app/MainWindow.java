package thole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import thole.app.wiring.Services;
import thole.app.wiring.Speech;
import thole.app.wiring.Wiring.Purpose;
import thole.cli.port.JournalFiles;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.reminder.Notice;
import thole.settings.Formats;
import thole.settings.Settings;
import thole.text.Texts;
import thole.tray.TrayNotice;
import thole.ui.kit.file.FileToOpen;
import thole.ui.today.keep.DraftStore;

/// The window on one journal, from its opening to its end.
final class MainWindow {

    private static final int DONE = 0;

    private final Machine machine;
    private final JournalFiles journals;
    private final CrashLog log;

    MainWindow(Machine machine, JournalFiles journals, CrashLog log) {
        this.machine = machine;
        this.journals = journals;
        this.log = log;
    }

    /// Shows the window and returns once it has been closed and the journal with it.
    int run(JournalWindow.First.Choice choice) throws ProblemException {
        ExecutorService writing = writing();
        try {
            Settings settings = Settings.open(machine.folders().settings(), writing);
            JournalWindow.First first = choice.of(settings.current());
            return run(settings, writing, first.journal(), (window, stage) -> window.show(stage, first));
        } finally {
            writing.close();
        }
    }

    /// The same on shared journals alone; nothing that they hold is written.
    int review(List<Path> shares, Journal nobody) {
        Services.Files files = new Services.Files(
                Optional.empty(),
                machine.folders().settings(),
                DraftStore.inMemory(),
                Services.Files.notesIn(machine.folders().data()));
        ExecutorService writing = writing();
        try {
            Settings settings = Settings.open(machine.folders().settings(), writing);
            return run(
                    settings,
                    writing,
                    nobody,
                    (window, stage) ->
                            window.show(stage, Purpose.REVIEW, nobody, files).review(shares));
        } finally {
            writing.close();
        }
    }

    private static ExecutorService writing() {
        return Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("settings").daemon(true).unstarted(work));
    }

    private int run(Settings settings, Executor writing, Journal journal, BiConsumer<JournalWindow, Stage> first) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Platform.startup(() -> {
            try {
                show(settings, writing, first, closed);
            } catch (RuntimeException | Error bug) {
                failure.set(bug);
                closed.countDown();
            }
        });
        awaitQuietly(closed);
        Throwable bug = failure.get();
        if (bug != null) {
            journal.close();
            throw new IllegalStateException("the window did not open", bug);
        }
        return DONE;
    }

    private void show(
            Settings settings, Executor writing, BiConsumer<JournalWindow, Stage> first, CountDownLatch closed) {
        Stage stage = new Stage();
        CrashPage crash = new CrashPage(words(settings.current().formats()), log);
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> crash.show(bug));
        WindowIcons.put(stage);
        JournalWindow window = new JournalWindow(
                machine,
                journals,
                settings,
                writing,
                new JournalWindow.Around(
                        MainWindow::words,
                        FileToOpen.SYSTEM,
                        formats -> notice(formats, stage.getIcons().getLast()),
                        crash::show));
        stage.setOnHidden(_ -> {
            window.close();
            closed.countDown();
        });
        first.accept(window, stage);
        if (System.getenv("THOLE_WATCH") != null) {
            watch();
        }
    }

    private Notice notice(Formats formats, Image icon) {
        return machine.hasDisplay()
                ? new TrayNotice(
                        words(formats).get("shell.name"), (int) icon.getWidth(), icon.getPixelReader()::getArgb)
                : Notice.none();
    }

    private static Texts words(Formats formats) {
        return Speech.of(
                formats,
                new Locale.Builder()
                        .setLanguage(Locale.getDefault(Locale.Category.DISPLAY).getLanguage())
                        .setRegion(Locale.getDefault(Locale.Category.FORMAT).getCountry())
                        .build());
    }

    /// For whoever measures: how long the screen stood still at most, told when the program ends.
    private static void watch() {
        PulseWatch watch = new PulseWatch();
        watch.begin();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> System.err.println("longest pause of the screen: " + watch.longestMillis() + " ms")));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
