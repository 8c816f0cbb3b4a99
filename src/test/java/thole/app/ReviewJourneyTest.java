package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.journal.ReadOnlyJournal;
import thole.model.Answer;
import thole.model.day.DayStart;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.CareVisit;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Formats;
import thole.settings.Preferences;
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

    /// In everything that the patient wrote.
    private static final String MARKER = "zyxmark-";

    /// So many days of pain in a row are found nowhere by chance.
    private static final int SERIES = 10;

    private final FileTime begun = FileTime.from(Instant.now());
    private final List<Throwable> bugs = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init") // made once the toolkit has started
    private Wiring wiring;

    @SuppressWarnings("NullAway.Init") // as above
    private Stage window;

    private Settings settings = Settings.unkept(Preferences.usual());

    @Start
    void start(Stage stage) {
        window = stage;
    }

    private static JournalSnapshot patient() {
        List<Content> told = List.of(
                new CareVisit(MADE.minusDays(40), Set.of(), marker("whom"), marker("next")),
                new LifeEvent(MADE.minusDays(3), MARKER + "event", marker("about")),
                new Treatment(
                        MADE.minusDays(2),
                        MARKER + "treatment",
                        marker("dose"),
                        Answer.missing(),
                        Answer.missing(),
                        Answer.missing(),
                        marker("side")),
                new PainStory(Answer.typed(MADE.minusDays(500)), marker("began"), marker("eases"), marker("worse")),
                new Imaging(Answer.missing(), Answer.missing(), marker("part"), Answer.missing(), marker("scan")),
                new ImportantActivity(MARKER + "activity", true),
                new CustomFactor(
                        new FactorName(MARKER + "factor"),
                        new FactorScale.YesNo(),
                        FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS,
                        FactorDirection.NEITHER,
                        FactorTime.DAY),
                new Measure(
                        MADE.minusDays(4),
                        "interview",
                        new TreeMap<>(Map.of("how_much", 3.0)),
                        new TreeMap<>(Map.of("said", MARKER + "answer")),
                        Answer.missing()),
                new Reading(
                        MADE.minusDays(1),
                        ReadingTime.WHOLE_DAY,
                        Answer.typed(new Intensity(4)),
                        Answer.missing(),
                        Answer.typed(Set.of(MARKER + "word")),
                        marker("note")));
        List<Entry<?>> entries = new ArrayList<>();
        for (Content content : told) {
            entries.add(Entry.first(new EntryId(new UUID(1, 9 + entries.size())), content));
        }
        return Examples.usual().with(entries, Set.of());
    }

    private static Answer<String> marker(String where) {
        return Answer.typed(MARKER + where);
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
        settings = Settings.open(preferences, Runnable::run);
        robot.interact(() -> {
            wiring = new Wiring(
                    Wiring.Purpose.REVIEW,
                    new ReadOnlyJournal(nothing),
                    settings,
                    formats -> new Texts(formats.language() == Formats.Language.GERMAN ? Locale.GERMANY : Locale.UK),
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
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.lookup(".report-pages").tryQuery().isPresent()
                && wiring.tasks().isIdle());
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

    /// What the journey rests on: whatever is told stands in some file once, and that file is found.
    @Test
    void theSearchFindsEachThingThatThePatientTold() throws Exception {
        Path share = share();
        List<Path> planted = new ArrayList<>();
        for (String thing : told()) {
            Path file = Files.createDirectories(folder.resolve("config").resolve("drafts"))
                    .resolve(planted.size() + ".bin");
            planted.add(Files.write(file, ("before " + thing + " after").getBytes(StandardCharsets.ISO_8859_1)));
        }

        assertThat(traces(share)).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void anotherLanguageAsksForNoPassphraseAgain(FxRobot robot) throws Exception {
        open(robot, share());
        type(robot, WORDS);
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, NAME) && shows(robot, "Linked factors"));
        robot.push(KeyCode.ENTER);
        await(() -> shows(robot, "exported 20 November 2026"));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> shows(robot, "Goes with stress or sleep"));

        robot.interact(() -> settings.change(now -> now.with(now.formats().withLanguage(Formats.Language.GERMAN))));
        await(() -> shows(robot, "20. November 2026") && shows(robot, NAME));
        assertThat(shows(robot, "exported 20 November 2026")).isFalse();
        robot.interact(wiring::close);
        assertThat(bugs).isEmpty();
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

    /// Files but the share itself in which something of the patient can be read: in the therapist’s folders, settings,
    /// notes and drafts among them, and in what this process left in the folder for temporary files.
    private List<Path> traces(Path share) throws IOException {
        List<String> told = told();
        List<Path> left = new ArrayList<>();
        for (Path place : List.of(folder, Path.of(System.getProperty("java.io.tmpdir")))) {
            try (Stream<Path> all = Files.find(
                    place,
                    place.equals(folder) ? 20 : 1,
                    (file, facts) -> facts.isRegularFile()
                            && (place.equals(folder) || facts.lastModifiedTime().compareTo(begun) >= 0))) {
                left.addAll(all.filter(file -> !file.equals(share))
                        .filter(file -> holds(file, told))
                        .toList());
            }
        }
        return left;
    }

    private static List<String> told() {
        List<String> told = new ArrayList<>(List.of(NAME, WORDS, MARKER, "from-patient", "Ask about the stairs."));
        patient().days().keySet().forEach(day -> told.add(day.toString()));
        told.addAll(series());
        return told;
    }

    /// The last days of pain as text, as numbers of a document, and as bytes, one letter standing for one byte.
    private static List<String> series() {
        double[] pain = Frame.of(patient(), new Window.Between(LocalDate.MIN, LocalDate.MAX), MADE)
                .pain();
        double[] last =
                Arrays.stream(pain).filter(value -> !Double.isNaN(value)).toArray();
        last = Arrays.copyOfRange(last, last.length - SERIES, last.length);
        List<String> all = new ArrayList<>();
        for (String between : List.of(",", ", ", " ", "\t", ";", "\n")) {
            all.add(Arrays.stream(last).mapToObj(Double::toString).collect(Collectors.joining(between)));
            all.add(Arrays.stream(last)
                    .mapToObj(value -> value == Math.rint(value) ? Integer.toString((int) value) : "" + value)
                    .collect(Collectors.joining(between)));
        }
        for (ByteOrder order : List.of(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN)) {
            ByteBuffer doubles = ByteBuffer.allocate(SERIES * Double.BYTES).order(order);
            ByteBuffer floats = ByteBuffer.allocate(SERIES * Float.BYTES).order(order);
            ByteBuffer bytes = ByteBuffer.allocate(SERIES);
            for (double value : last) {
                doubles.putDouble(value);
                floats.putFloat((float) value);
                bytes.put((byte) Math.round(value));
            }
            Stream.of(doubles, floats, bytes)
                    .map(buffer ->
                            StandardCharsets.ISO_8859_1.decode(buffer.flip()).toString())
                    .forEach(all::add);
        }
        return all;
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
