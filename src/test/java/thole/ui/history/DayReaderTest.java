package thole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.model.body.Region;
import thole.ui.history.day.DayReader;
import thole.ui.history.day.DayReading;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.TestJournal;

class DayReaderTest {

    private final RecordedDays days = new RecordedDays(Days.journal().journal().snapshot(), Set.of(), Days.TODAY);
    private final DayReader reader =
            new DayReader(TestJournal.TEXTS, new HistoryWords(TestJournal.TEXTS), TestJournal.ZONE);

    @Test
    void aDaySaysItsReadingsAnswersAndTreatments() {
        DayReading day = reader.read(days, Days.NOTED);

        assertThat(day.title()).isEqualTo("Wednesday 18 March");
        assertThat(day.pains())
                .extracting(DayReading.Pain::when, DayReading.Pain::figure)
                .containsExactly(tuple("19:30", "4"));
        assertThat(day.answers())
                .extracting(DayReading.Answered::name, DayReading.Answered::value)
                .containsExactly(tuple("Stress", "4"));
        assertThat(day.treatments()).extracting(DayReading.Item::text).containsExactly("Heat pack · 20 min");
        assertThat(day.notes()).containsExactly("Long drive.");
        assertThat(day.figure())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Region.LOWER_BACK_LEFT, "th-pain-4", Region.BUTTOCK_LEFT, "th-pain-4"));
        assertThat(day.provenance()).isEmpty();
    }

    @Test
    void whatWasTypedLaterIsSaid() {
        assertThat(reader.read(days, Days.LATE).provenance())
                .containsExactly("Evening reading added the next morning.", "Answers of this day were added later.");
    }

    @Test
    void aBlankDayIsFineAndMayBeFilledInAndADayToComeMayNot() {
        DayReading blank = reader.read(days, Days.BLANK);
        assertThat(blank.under()).isEqualTo("No entry. Leaving it blank is fine.");
        assertThat(blank.editable()).isTrue();
        assertThat(reader.read(days, Days.TODAY.plusDays(1)).editable()).isFalse();
    }
}
