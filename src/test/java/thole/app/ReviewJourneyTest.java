package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.app.wiring.Services;
import thole.app.wiring.Wiring;
import thole.exchange.example.Examples;
import thole.exchange.seal.Passphrase;
import thole.exchange.share.ShareChoice;
import thole.exchange.share.ShareDraft;
import thole.exchange.share.ShareFile;
import thole.exchange.share.SharePart;
import thole.journal.ReadOnlyJournal;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.today.keep.DraftStore;

/// A therapist reads a shared journal by keyboard, and nothing of it stays on the disk.
@ExtendWith(ApplicationExtension.class)
class ReviewJourneyTest {

    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);
    private static final Clock EVENING = Clock.fixed(MADE.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final String WORDS = "five words from a list";
    private static final String NAME = "Marker Patient";

    private final List<Throwable> bugs = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once the toolkit has started
    private Wiring wiring;

    @SuppressWarnings("NullAway.Init") // as above
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
    }

    private static JournalSnapshot patient() {
        CareVisit visit = new CareVisit(MADE.minusDays(40), Set.of(), Answer.missing(), Answer.missing());
        return Examples.usual().with(List.of(Entry.first(new EntryId(new UUID(1, 9)), visit)), Set.of());
    }

    private Path share() throws Exception {
        Path file = Files.createDirectories(folder.resolve("inbox")).resolve("from-patient.thole-share");
        ShareChoice all = new ShareChoice(null, null, null, EnumSet.allOf(SharePart.class));
        new ShareFile()
                .write(
                        file,
                        ShareDraft.of(patient(), all, NAME, EVENING),
                        Passphrase.of(WORDS).orElseThrow(),
                        new Random(4));
        return file;
    }

    private void open(FxRobot robot, Path share) {
        JournalSnapshot nothing =
                JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(3, 3)), false, DayStart.USUAL), List.of());
        Path preferences = folder.resolve("config").resolve("preferences.properties");
        robot.interact(() -> {
            wiring = new Wiring(
                    Wiring.Purpose.REVIEW,
                    new ReadOnlyJournal(nothing),
                    Settings.open(preferences, Runnable::run),
                    _ -> new Texts(Locale.UK),
                    EVENING,
                    new Services.Files(
                            Optional.empty(),
                            preferences,
                            DraftStore.inMemory(),
                            Services.Files.notesIn(folder.resolve("data"))),
                    bugs::add);
            wiring.show(window);
            window.setWidth(1280);
            window.setHeight(820);
            wiring.review(List.of(share));
        });
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words))
                .tryQuery()
                .isPresent();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(FxRobot robot, String words) {
        robot.interact(() -> {
            if (window.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(words);
            }
        });
    }

    @Test
    void whatATherapistReadsLeavesNothingOfThePatientOnTheDisk(FxRobot robot) throws Exception {
        Path share = share();
        open(robot, share);
        type(robot, "another phrase");
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, "does not open"));
        robot.push(KeyCode.ENTER); // on the locked line
        type(robot, WORDS);
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, NAME) && shows(robot, "Linked factors"));
        robot.push(KeyCode.ENTER); // on the open one
        await(() -> shows(robot, "Read-only.") && shows(robot, "exported 20 November 2026"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> shows(robot, "A link is not a cause."));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> shows(robot, "Goes with stress or sleep"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> shows(robot, "Days at 7 or more"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
        writeANote(robot);
        robot.push(KeyCode.CONTROL, KeyCode.W);
        await(() -> shows(robot, "Open exports"));

        robot.interact(wiring::close);
        assertThat(bugs).isEmpty();
        assertThat(traces(share)).isEmpty();
    }

    private void writeANote(FxRobot robot) throws Exception {
        await(() -> shows(robot, "Begin your notes"));
        robot.interact(() -> robot.lookup(".review-field").query().requestFocus());
        type(robot, "the therapist's own");
        robot.push(KeyCode.TAB);
        type(robot, "the therapist's own");
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, "No notes about this patient."));
        robot.interact(() -> robot.lookup(".text-area").query().requestFocus());
        type(robot, "Ask about the stairs.");
        robot.clickOn("Keep note");
        await(() -> shows(robot, "Ask about the stairs."));
        await(() -> wiring.tasks().isIdle());
        assertThat(folder.resolve("data").resolve("therapist.thole-notes")).exists();
    }

    /// Files but the share itself in which something of the patient can be read.
    private List<Path> traces(Path share) throws IOException {
        List<String> told = new ArrayList<>(List.of(NAME, WORDS, "from-patient", "Ask about the stairs."));
        patient().days().keySet().forEach(day -> told.add(day.toString()));
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(share))
                    .filter(file -> holds(file, told))
                    .toList();
        }
    }

    private static boolean holds(Path file, List<String> told) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return told.stream().anyMatch(text::contains);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
