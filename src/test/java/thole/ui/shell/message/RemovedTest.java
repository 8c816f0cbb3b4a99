package thole.ui.shell.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.ReadingTime;
import thole.model.entry.EntryId;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.kit.TestJournal;

class RemovedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private final TestJournal test = new TestJournal(false, DAY.atTime(20, 0));

    @Test
    void aReadingIsNamedByItsPartOfTheDay() {
        test.fill(List.of(evening()), List.of());

        assertThat(removing(
                        test.journal().snapshot().day(DAY).readings().getFirst().id()))
                .isEqualTo("Evening reading removed.");
    }

    @Test
    void aTreatmentIsNamed() {
        test.journal().saveNew(Treatment.of(DAY, "Heat pack", Answer.missing())).join();

        assertThat(removing(test.journal()
                        .snapshot()
                        .day(DAY)
                        .treatments()
                        .getFirst()
                        .id()))
                .isEqualTo("Treatment removed.");
    }

    @Test
    void whereNothingIsGoneNothingIsNamed() {
        JournalSnapshot same = test.journal().snapshot();
        assertThat(TestJournal.TEXTS.get(Removed.textKey(same, same))).isEqualTo("Deleted.");
    }

    private String removing(EntryId id) {
        JournalSnapshot before = test.journal().snapshot();
        test.journal().delete(id).join();
        return TestJournal.TEXTS.get(Removed.textKey(before, test.journal().snapshot()));
    }

    private static Reading evening() {
        return new Reading(
                DAY,
                new ReadingTime.At(Moment.at(DAY.atTime(19, 30), TestJournal.ZONE)),
                Answer.typed(new Intensity(5)),
                Answer.missing(),
                Answer.missing(),
                Answer.missing());
    }
}
