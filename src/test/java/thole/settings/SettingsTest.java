package thole.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.snapshot.JournalId;
import thole.settings.Appearance.Motion;
import thole.settings.Appearance.Theme;
import thole.settings.Formats.ClockFace;
import thole.settings.Formats.Language;
import thole.settings.Formats.Paper;
import thole.settings.Formats.WeekStart;

class SettingsTest {

    private static final Preferences EVERYTHING_CHOSEN = new Preferences(
                    new Appearance(Theme.DARK, 150, Motion.REDUCED, true, true, true),
                    new Formats(Language.GERMAN, ClockFace.HOURS_12, WeekStart.SUNDAY, Paper.LETTER),
                    new Letters(false, Map.of("today.flare", "ö", "today.note", "=", "trends.add", "\\", "x", "#")),
                    new Reminder(true, LocalTime.of(19, 30), 2),
                    new TrendsChoice(List.of("stress", "sleep_hours"), List.of("sitting_hours"), true, true),
                    Set.of(new JournalId(new UUID(1, 2)), new JournalId(new UUID(3, 4))))
            .withOpened(Optional.of(Path.of("journals", "Mein Rücken = 1.thole").toAbsolutePath()));

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("config").resolve("preferences.properties");
    }

    private Settings open() {
        return Settings.open(file, Runnable::run);
    }

    private void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void withoutAFileEverythingIsAsUsualAndNothingIsWritten() {
        Settings settings = open();

        assertThat(settings.current()).isEqualTo(Preferences.usual());
        assertThat(settings.trouble()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void everyChoiceComesBackAsItWasMade() throws IOException {
        open().change(_ -> EVERYTHING_CHOSEN);

        assertThat(open().current()).isEqualTo(EVERYTHING_CHOSEN);
        try (Stream<Path> all = Files.list(file.getParent())) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void aChangeIsToldOnceAndOnlyWhereSomethingChanged() {
        Settings settings = open();
        List<Preferences> heard = new ArrayList<>();
        var observation = settings.observe(heard::add);

        settings.change(now -> now.with(now.appearance().withZoom(150)));
        settings.change(now -> now.with(now.appearance().withZoom(150)));
        observation.close();
        settings.change(now -> now.with(now.appearance().withZoom(175)));

        assertThat(heard).extracting(now -> now.appearance().zoom()).containsExactly(150);
    }

    @Test
    void linesOfANewerVersionStayAsTheyAre() throws IOException {
        write("settings = 2\nappearance-theme = sepia\nscent = lavender\nappearance-zoom = 125\n");

        Settings settings = open();
        assertThat(settings.current().appearance()).isEqualTo(Appearance.usual().withZoom(125));
        settings.change(now -> now.with(now.appearance().withZoom(200)));

        assertThat(Files.readAllLines(file))
                .contains("settings = 2", "appearance-theme = sepia", "scent = lavender", "appearance-zoom = 200");
    }

    @Test
    void aChoiceInPlaceOfOneThatWasNotUnderstoodIsKept() throws IOException {
        write("settings = 2\nappearance-theme = sepia\n");

        open().change(now -> now.with(now.appearance().withTheme(Theme.DARK)));

        assertThat(open().current().appearance().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aValueThatIsNotUnderstoodLeavesTheUsualOneAndTheRest() throws IOException {
        write("""
                settings = 1
                appearance-zoom = large
                reminder-at = 25:00
                letters-on = maybe
                letter-today.flare = two letters
                begun = nobody
                appearance-rail = true
                """);

        assertThat(open().current())
                .isEqualTo(Preferences.usual().with(Appearance.usual().withRail(true)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0\0\0\0", "settings = \\u12", "appearance-zoom = 150\n", "PNG"})
    void aDamagedFileLiesAsideAndTheProgramGoesOn(String text) throws IOException {
        write(text);

        Settings settings = open();

        Path aside = folder.resolve("config").resolve("preferences.properties.damaged");
        assertThat(settings.current()).isEqualTo(Preferences.usual());
        assertThat(settings.trouble()).contains(Problem.of(Code.SETTINGS_DAMAGED, aside));
        assertThat(aside).hasContent(text);

        settings.change(_ -> EVERYTHING_CHOSEN);
        assertThat(open().current()).isEqualTo(EVERYTHING_CHOSEN);
    }

    @Test
    void lettersThatAreNotUtf8AreDamage() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'s', 'e', 't', 't', 'i', 'n', 'g', 's', '=', (byte) 0xFF});

        assertThat(open().trouble()).map(Problem::code).contains(Code.SETTINGS_DAMAGED);
    }

    @Test
    void aFileThatCannotBeReadIsNeverWrittenOver() throws IOException {
        Files.createDirectories(file);

        Settings settings = open();
        settings.change(_ -> EVERYTHING_CHOSEN);

        assertThat(settings.trouble()).contains(Problem.of(Code.SETTINGS_UNREADABLE, file));
        assertThat(settings.current()).isEqualTo(EVERYTHING_CHOSEN);
        assertThat(file).isDirectory();
    }

    @Test
    void aChoiceThatCannotBeKeptHoldsAndIsTold() throws IOException {
        Settings settings = open();
        List<Problem> told = new ArrayList<>();
        settings.onTrouble(told::add);
        Files.writeString(folder.resolve("config"), "a file where the folder should be");

        settings.change(_ -> EVERYTHING_CHOSEN);

        assertThat(settings.current()).isEqualTo(EVERYTHING_CHOSEN);
        assertThat(told).containsExactly(Problem.of(Code.SETTINGS_NOT_KEPT, file));
        assertThat(settings.trouble()).contains(Problem.of(Code.SETTINGS_NOT_KEPT, file));
    }

    @Test
    void zoomStaysBetweenItsEnds() {
        assertThat(Appearance.usual().withZoom(10).zoom()).isEqualTo(100);
        assertThat(Appearance.usual().withZoom(1000).zoom()).isEqualTo(200);
    }

    @Test
    void anOwnLetterStandsInForTheUsualOneUntilLettersAreOff() {
        Letters own = Letters.usual().withOwn("today.flare", "q");

        assertThat(own.of("today.flare", "f")).contains("q");
        assertThat(own.of("today.note", "n")).contains("n");
        assertThat(own.withUsual("today.flare").of("today.flare", "f")).contains("f");
        assertThat(own.withOn(false).of("today.flare", "f")).isEmpty();
    }

    @Test
    void theReminderIsOffUntilWantedAndQuietAfterThreeIgnored() {
        Reminder ignored = Reminder.usual().withOn(true).withIgnored(3);

        assertThat(Reminder.usual().on()).isFalse();
        assertThat(ignored.isQuiet()).isTrue();
        assertThat(ignored.withOn(true).isQuiet()).isFalse();
    }
}
