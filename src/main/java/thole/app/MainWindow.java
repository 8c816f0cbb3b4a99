package thole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import thole.app.drafts.DraftFile;
import thole.app.wiring.Services;
import thole.app.wiring.Speech;
import thole.app.wiring.Wiring;
import thole.app.wiring.Wiring.Purpose;
import thole.journal.Journal;
import thole.platform.SystemKind;
import thole.settings.Formats;
import thole.settings.Settings;
import thole.text.Texts;
import thole.tray.TrayNotice;
import thole.ui.today.keep.DraftStore;

/// The window on one journal, from its opening to its end.
final class MainWindow {

    private static final int DONE = 0;

    private final Machine machine;
    private final CrashLog log;

    /// What is done once the window is shown.
    private Consumer<Wiring> afterwards = _ -> {};

    MainWindow(Machine machine, CrashLog log) {
        this.machine = machine;
        this.log = log;
    }

    /// Shows the window and returns once it has been closed and the journal with it.
    int run(Journal journal, Path file) {
        ExecutorService writing = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("settings").daemon(true).unstarted(work));
        try {
            DraftStore drafts = DraftFile.open(
                    machine.folders().data(), journal.snapshot().facts().id(), writing);
            Services.Files files =
                    new Services.Files(Optional.of(file), machine.folders().settings(), drafts, notes());
            return run(
                    Purpose.OWN_JOURNAL,
                    journal,
                    Settings.open(machine.folders().settings(), writing),
                    files);
        } finally {
            writing.close();
        }
    }

    /// The same on shared journals alone; nothing that they hold is written.
    int review(List<Path> shares, Journal nobody) {
        ExecutorService writing = Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("settings").daemon(true).unstarted(work));
        try {
            Services.Files files =
                    new Services.Files(Optional.empty(), machine.folders().settings(), DraftStore.inMemory(), notes());
            afterwards = wiring -> wiring.review(shares);
            return run(Purpose.REVIEW, nobody, Settings.open(machine.folders().settings(), writing), files);
        } finally {
            writing.close();
        }
    }

    private Path notes() {
        return Services.Files.notesIn(machine.folders().data());
    }

    private int run(Purpose purpose, Journal journal, Settings settings, Services.Files files) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
        Platform.startup(() -> {
            try {
                show(purpose, journal, settings, files, closed);
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
            Purpose purpose, Journal journal, Settings settings, Services.Files files, CountDownLatch closed) {
        Stage stage = new Stage();
        CrashPage crash = new CrashPage(words(settings.current().formats()), log);
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> crash.show(bug));
        Wiring wiring = new Wiring(purpose, journal, settings, MainWindow::words, machine.clock(), files, crash::show);
        stage.setOnHidden(_ -> {
            wiring.close();
            closed.countDown();
        });
        WindowIcons.put(stage);
        if (machine.system() == SystemKind.MACOS) {
            wiring.useSystemMenu();
        }
        if (machine.hasDisplay()) {
            Image icon = stage.getIcons().getLast();
            wiring.remindThrough(new TrayNotice(
                    words(settings.current().formats()).get("shell.name"),
                    (int) icon.getWidth(),
                    icon.getPixelReader()::getArgb));
        }
        wiring.show(stage);
        wiring.rehearse(stage);
        afterwards.accept(wiring);
        if (System.getenv("THOLE_WATCH") != null) {
            watch();
        }
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
