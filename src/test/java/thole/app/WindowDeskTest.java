package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.DayStart;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.platform.Folders;
import thole.settings.Preferences;

/// Which journal the window opens on when none is named.
class WindowDeskTest {

    private static final Clock EVENING =
            Clock.fixed(LocalDate.of(2026, 11, 20).atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    private Machine machine = machine(Path.of(""));

    @BeforeEach
    void atHome() {
        machine = machine(folder);
    }

    private static Machine machine(Path home) {
        return new Machine(new Folders(home, home, home), false, EVENING, new Random(3));
    }

    @Test
    void itIsTheUsualOneWhichIsMadeWhereThereIsNone() throws ProblemException {
        JournalWindow.First made = opened(Optional.empty());
        assertThat(made.file()).isEqualTo(folder.resolve("journal.thole")).exists();

        JournalWindow.First again = opened(Optional.empty());
        assertThat(again.file()).isEqualTo(made.file());
        assertThat(again.journal().snapshot().facts())
                .isEqualTo(made.journal().snapshot().facts());
        assertThat(again.instead()).isEmpty();
    }

    @Test
    void itIsTheOneThatWasChosenInTheWindowBefore() throws ProblemException {
        Path chosen = folder.resolve("elsewhere.thole");
        JournalFacts facts = new JournalFacts(new JournalId(new UUID(7, 7)), false, DayStart.USUAL);
        new StoredJournals(machine).create(chosen, facts).close();

        JournalWindow.First first = opened(Optional.of(chosen));
        assertThat(first.file()).isEqualTo(chosen);
        assertThat(first.journal().snapshot().facts()).isEqualTo(facts);
        assertThat(first.instead()).isEmpty();
        assertThat(folder.resolve("journal.thole")).doesNotExist();
    }

    @Test
    void whereThatOneIsGoneTheUsualOneSaysSo() throws ProblemException {
        Path gone = folder.resolve("stick").resolve("gone.thole");
        JournalWindow.First first = opened(Optional.of(gone));

        assertThat(first.file()).isEqualTo(folder.resolve("journal.thole"));
        assertThat(first.instead()).contains(Problem.of(Code.JOURNAL_MOVED, gone));
    }

    private JournalWindow.First opened(Optional<Path> chosen) throws ProblemException {
        WindowDesk desk =
                new WindowDesk(machine, new StoredJournals(machine), new CrashLog(folder.resolve("logs"), EVENING));
        JournalWindow.First first = desk.chosenOrUsual(Preferences.usual().withOpened(chosen));
        first.journal().close();
        return first;
    }
}
