package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Services;
import thole.app.wiring.Wiring;
import thole.journal.CheckIn;
import thole.journal.Journal;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.platform.Folders;
import thole.settings.Formats;
import thole.settings.Formats.Language;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.frame.Place;

/// The wired window on a journal file that was empty, past the first run, walked through by keys.
final class JourneyWindow {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static final Clock EVENING = Clock.fixed(TODAY.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final JournalFacts NEW = new JournalFacts(new JournalId(new UUID(7, 7)), false, DayStart.USUAL);
    private static final int MOST_STOPS = 80;

    private final FxRobot robot;
    private final Settings settings;
    private final Path file;
    private final StoredJournals journals;
    private final Journal journal;
    private final List<Throwable> bugs = new ArrayList<>();
    private @Nullable Wiring wiring;

    JourneyWindow(FxRobot robot, Language language) throws IOException, ProblemException {
        this.robot = robot;
        Preferences usual = Preferences.usual();
        settings = Settings.unkept(
                usual.with(usual.formats().withLanguage(language)).withBegun(NEW.id()));
        Path folder = Files.createTempDirectory("journey");
        file = folder.resolve("journal.thole");
        journals = new StoredJournals(new Machine(new Folders(folder, folder, folder), false, EVENING, new Random(3)));
        journal = journals.create(file, NEW);
    }

    /// What was entered before the window is opened.
    JourneyWindow with(List<Reading> readings, List<DayValues> values) {
        assertThat(journal.save(CheckIn.fillIn(readings, values))).succeedsWithin(1, TimeUnit.MINUTES);
        return this;
    }

    JourneyWindow open() {
        Stage stage = FxToolkit.toolkitContext().getRegisteredStage();
        robot.interact(() -> {
            Wiring made = new Wiring(
                    journal,
                    settings,
                    JourneyWindow::words,
                    EVENING,
                    new Services.Files(Optional.of(file), file.resolveSibling("preferences.properties")),
                    bugs::add);
            wiring = made;
            made.show(stage);
            stage.setWidth(1280);
            stage.setHeight(820);
        });
        return this;
    }

    private static Texts words(Formats formats) {
        return new Texts(formats.language() == Language.GERMAN ? Locale.GERMANY : Locale.UK);
    }

    Texts texts() {
        return words(settings.current().formats());
    }

    Settings settings() {
        return settings;
    }

    Journal journal() {
        return journal;
    }

    Optional<Place> here() {
        AtomicReference<Optional<Place>> here = new AtomicReference<>(Optional.empty());
        robot.interact(() -> here.set(Objects.requireNonNull(wiring).shell().here()));
        return here.get();
    }

    void go(Place place) throws TimeoutException {
        robot.interact(() -> Objects.requireNonNull(wiring).shell().go(place));
        awaitPlace(place);
    }

    void awaitPlace(Place place) throws TimeoutException {
        await(() -> here().filter(place::equals).isPresent());
    }

    void awaitText(String text) throws TimeoutException {
        await(() -> isShown(text));
    }

    boolean isShown(String text) {
        return robot.lookup(node -> node instanceof Labeled label && text.equals(label.getText()) && isVisible(node))
                .tryQuery()
                .isPresent();
    }

    void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    }

    /// What a screen reader would say of the stop of the keyboard.
    String focused() {
        WaitForAsyncUtils.waitForFxEvents();
        return Optional.ofNullable(robot.window(0).getScene().getFocusOwner())
                .map(JourneyWindow::name)
                .orElse("");
    }

    /// Presses Tab until the stop has this name.
    void tabTo(String name) {
        tabTo(name::equals, name);
    }

    /// The same backwards, for what stands before the first stop.
    void tabBackTo(String name) {
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (name.equals(focused())) {
                return;
            }
            passed.add(focused());
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        }
        throw new AssertionError("no stop " + name + " among " + passed);
    }

    void tabTo(Predicate<String> named) {
        tabTo(named, "like that");
    }

    private void tabTo(Predicate<String> named, String said) {
        List<String> passed = new ArrayList<>();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if (named.test(focused())) {
                return;
            }
            passed.add(focused());
            robot.type(KeyCode.TAB);
        }
        throw new AssertionError("no stop " + said + " among " + passed);
    }

    private static String name(Node node) {
        String spoken = node.getAccessibleText();
        if (spoken != null) {
            return spoken;
        }
        return node instanceof ButtonBase button ? button.getText() : node.toString();
    }

    private static boolean isVisible(@Nullable Node node) {
        return node == null || (node.isVisible() && isVisible(node.getParent()));
    }

    /// What the file holds once the window is closed.
    Journal reopened() throws ProblemException {
        close();
        return journals.open(file);
    }

    /// Closes the window; nothing may have gone wrong in it.
    void close() {
        Wiring open = wiring;
        wiring = null;
        if (open != null) {
            robot.interact(open::close);
        }
        assertThat(bugs).isEmpty();
    }
}
