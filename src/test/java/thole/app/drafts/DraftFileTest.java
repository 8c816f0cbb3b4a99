package thole.app.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.snapshot.JournalId;
import thole.ui.today.keep.KeptDraft;

class DraftFileTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDateTime AT = FRIDAY.atTime(21, 4);
    private static final JournalId JOURNAL = new JournalId(new UUID(1, 2));

    @TempDir
    Path folder;

    private DraftFile open() {
        return DraftFile.open(folder, JOURNAL, Runnable::run);
    }

    private static KeptDraft draft(String note, LocalDateTime at) {
        Reading reading = new Reading(
                FRIDAY,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(4.5)),
                Answer.typed(List.of(PainPlace.of(Region.LOWER_BACK_LEFT))),
                Answer.typed(Set.of("burning")),
                Answer.typed(note));
        DayValues values = new DayValues(
                FRIDAY,
                Sleep.MISSING,
                Answer.missing(),
                Answer.of(new Hours(8), Provenance.Typed.SUGGESTED),
                Activity.MISSING,
                Map.of(),
                Answer.typed(true),
                Answer.typed("Short sleep"));
        return new KeptDraft(
                FRIDAY,
                "EVENING",
                at,
                new CheckIn(
                        CheckIn.Mode.REPLACE,
                        List.of(reading),
                        List.of(values),
                        List.of(Treatment.of(FRIDAY, "Heat pack", Answer.typed("20 min"))),
                        List.of(new LifeEvent(FRIDAY, "Moved house", Answer.missing())),
                        Set.of(new EntryId(new UUID(3, 4)))));
    }

    @Test
    void whatWasTypedIsThereAfterTheProgramDied() {
        KeptDraft draft = draft("two\nlines\tand a tab", AT);
        open().keep(draft);

        assertThat(open().all()).containsExactly(draft);
    }

    @Test
    void aNewerDraftTakesThePlaceOfTheOlderAndASavedOneIsGone() {
        DraftFile drafts = open();
        drafts.keep(draft("a", AT));
        drafts.keep(draft("ab", AT.plusMinutes(1)));
        assertThat(open().all()).containsExactly(draft("ab", AT.plusMinutes(1)));

        drafts.discard(FRIDAY, "EVENING");

        assertThat(open().all()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedDraftIsLeftOutAndTheOthersStay() throws IOException {
        DraftFile drafts = open();
        drafts.keep(draft("a", AT));
        Path file = folder.resolve("draft-" + JOURNAL + ".txt");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.addFirst("reading\t{");
        lines.addFirst("draft\t2026-11-19\tEVENING\t2026-11-19T21:00");
        Files.write(file, lines);

        assertThat(open().all()).containsExactly(draft("a", AT));
    }

    @Test
    void whatIsTypedWhileTheDiskIsBusyGoesIntoOneWriting() {
        List<Runnable> disk = new ArrayList<>();
        DraftFile drafts = DraftFile.open(folder, JOURNAL, disk::add);
        drafts.keep(draft("a", AT));
        drafts.keep(draft("ab", AT));
        assertThat(disk).hasSize(1);

        disk.getFirst().run();

        assertThat(open().all()).containsExactly(draft("ab", AT));
    }

    @Test
    void aFolderThatRefusesWritesHarmsNothing() throws IOException {
        Path blocked = Files.createFile(folder.resolve("file")).resolve("inside");
        DraftFile drafts = DraftFile.open(blocked, JOURNAL, Runnable::run);

        drafts.keep(draft("a", AT));

        assertThat(drafts.all()).containsExactly(draft("a", AT));
        assertThat(drafts.copy(draft("a", AT), blocked.resolve("copy.txt"))).isFalse();
        assertThat(drafts.copy(draft("a", AT), folder.resolve("copy.txt"))).isTrue();
    }
}
