package thole.app.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import thole.app.wiring.Services;
import thole.app.wiring.Speech;
import thole.app.wiring.Wiring;
import thole.cli.port.PictureOrder;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Appearance;
import thole.settings.Formats;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Snapshots;
import thole.ui.kit.frame.Place;

/// Takes pictures of the real window: the same wiring on a journal, driven from screen to screen. It uses the toolkit's
/// headless platform, so the pictures are the same with and without a display.
public final class PhotoSession {

    /// Pictures are the same on every machine, so they name no place on this one.
    private static final String SHOWN_PLACE = "~/.local/share/thole/journal.thole";

    private static final String SHOWN_PREFERENCES = "~/.config/thole/preferences.properties";
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private final PictureOrder order;
    private final List<Sitting> sittings;
    private final Clock clock;

    public PhotoSession(PictureOrder order, JournalSnapshot journal, Clock clock) {
        this.order = order;
        this.sittings = Sitting.of(journal, order.views());
        this.clock = clock;
    }

    public static Clock evening(LocalDate day) {
        return Clock.fixed(day.atTime(EVENING).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /// Renders every view into the folder of the order, which is there.
    public void run(Consumer<Path> each) throws ProblemException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Boolean> finished = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                begin(sittings, each, finished);
            } catch (RuntimeException | Error bug) {
                finished.completeExceptionally(bug); // the toolkit would keep it to itself, and this would wait
            }
        });
        try {
            finished.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException) {
                throw new ProblemException(Problem.of(Code.DISK_FAILED, order.folder()), failure);
            }
            throw failure;
        } finally {
            Platform.exit();
        }
    }

    private void begin(List<Sitting> left, Consumer<Path> each, CompletableFuture<Boolean> finished) {
        if (left.isEmpty()) {
            finished.complete(true);
            return;
        }
        Thread.currentThread().setUncaughtExceptionHandler((_, bug) -> finished.completeExceptionally(bug));
        Sitting sitting = left.getFirst();
        Wiring wiring = new Wiring(
                sitting.journal(),
                Settings.unkept(preferences(sitting.journal())),
                this::texts,
                clock,
                new Services.Files(Optional.of(Path.of(SHOWN_PLACE)), Path.of(SHOWN_PREFERENCES)),
                finished::completeExceptionally);
        Stage stage = new Stage();
        wiring.show(stage);
        stage.setWidth(order.width());
        stage.setHeight(order.height());
        Stillness stillness = new Stillness(wiring.tasks());
        take(
                sitting.views(),
                wiring,
                stage.getScene(),
                stillness,
                each,
                () -> begin(left.subList(1, left.size()), each, finished));
    }

    private void take(
            List<String> views, Wiring wiring, Scene scene, Stillness stillness, Consumer<Path> each, Runnable then) {
        if (views.isEmpty()) {
            scene.getWindow().hide();
            wiring.close();
            then.run();
            return;
        }
        String view = views.getFirst();
        wiring.shell().go(Place.parse(view));
        stillness.await(() -> {
            each.accept(picture(scene, view));
            take(views.subList(1, views.size()), wiring, scene, stillness, each, then);
        });
    }

    private Path picture(Scene scene, String view) {
        String zoom = order.zoom() == PictureOrder.USUAL_ZOOM ? "" : "-" + order.zoom();
        String language = order.language() == PictureOrder.Language.EN ? "" : "-" + word(order.language());
        String size = order.width() + "x" + order.height();
        Path file = order.folder()
                .resolve(view.replace(':', '-') + "-" + word(order.theme()) + "-" + size + zoom + language + ".png");
        try {
            Snapshots.png(scene, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return file;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private Preferences preferences(Journal journal) {
        Appearance.Theme theme = switch (order.theme()) {
            case LIGHT -> Appearance.Theme.LIGHT;
            case DARK -> Appearance.Theme.DARK;
        };
        return Preferences.usual()
                .withBegun(journal.snapshot().facts().id())
                .with(Appearance.usual().withTheme(theme).withZoom(order.zoom()));
    }

    private Texts texts(Formats formats) {
        return switch (order.language()) {
            case EN -> Speech.of(formats.withLanguage(Formats.Language.ENGLISH), Locale.UK);
            case DE -> Speech.of(formats.withLanguage(Formats.Language.GERMAN), Locale.GERMANY);
            case PSEUDO -> Texts.pseudo();
        };
    }
}
