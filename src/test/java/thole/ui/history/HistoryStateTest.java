package thole.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.ui.history.HistoryState.Filter;
import thole.ui.history.HistoryState.View;
import thole.ui.history.record.HistoryWords;
import thole.ui.history.record.RecordedDays;
import thole.ui.kit.TestJournal;

class HistoryStateTest {

    private final RecordedDays days =
            new RecordedDays(Days.journal().journal().snapshot(), Set.of(LocalDate.of(2026, 3, 6)), Days.TODAY);
    private final HistoryState state = HistoryState.at(Days.TODAY).in(days);
    private final HistoryWords words = new HistoryWords(TestJournal.TEXTS);

    @Test
    void theListHoldsEveryDayFromTheFirstToTodayNewestFirst() {
        assertThat(state.listed())
                .hasSize(20)
                .startsWith(Days.TODAY)
                .endsWith(Days.FIRST)
                .contains(Days.BLANK);
    }

    @Test
    void aFilterNarrowsTheList() {
        assertThat(state.with(Filter.NOTES).listed()).containsExactly(Days.NOTED);
        assertThat(state.with(Filter.FLARES).listed()).containsExactly(LocalDate.of(2026, 3, 6));
        assertThat(state.with(Filter.NO_ENTRY).listed()).containsExactly(Days.BLANK);
    }

    @Test
    void findingLooksThroughNotesAndTreatmentsInAnyCaseAndShowsTheList() {
        HistoryState found = state.finding("HEAT", Optional.empty());

        assertThat(found.view()).isEqualTo(View.LIST);
        assertThat(found.listed()).containsExactly(Days.NOTED);
        assertThat(state.finding("drive", Optional.empty()).listed()).containsExactly(Days.NOTED);
        assertThat(state.finding("snow", Optional.empty()).listed()).isEmpty();
    }

    @Test
    void theLatestBlankDayIsOfferedForTwoWeeks() {
        assertThat(days.latestBlank()).contains(Days.BLANK);
        RecordedDays later = new RecordedDays(days.journal(), Set.of(), Days.BLANK.plusDays(16));
        assertThat(later.latestBlank()).contains(Days.BLANK.plusDays(15));
        RecordedDays full = new RecordedDays(days.journal(), Set.of(), Days.BLANK);
        assertThat(full.latestBlank()).isEmpty();
    }

    @Test
    void theHeaderCountsDaysRecordedAndNeverDaysMissed() {
        assertThat(words.record(days)).isEqualTo("19 of 20 days recorded since 1 March");
        RecordedDays none = new RecordedDays(
                new TestJournal(false, Days.TODAY.atTime(9, 0)).journal().snapshot(), Set.of(), Days.TODAY);
        assertThat(words.record(none)).isEqualTo("Nothing recorded yet");
        assertThat(HistoryState.at(Days.TODAY).in(none).listed()).isEqualTo(List.of());
    }

    @Test
    void aCellSaysItsDayItsPainAndItsMarks() {
        assertThat(words.spoken(days, Days.NOTED, false)).isEqualTo("Wednesday 18 March, pain 4, Note, Treatment");
        assertThat(words.spoken(days, Days.BLANK, false)).isEqualTo("Sunday 15 March, no entry");
        assertThat(words.spoken(days, Days.TODAY.plusDays(1), false)).isEqualTo("Saturday 21 March, still to come");
    }

    @Test
    void pointedAtACellSaysTheDayItsReadingsAndItsMarks() {
        assertThat(words.tip(days, LocalDate.of(2026, 3, 6))).isEqualTo("Fri 6 Mar: 6. Flare day.");
        assertThat(words.tip(days, Days.BLANK)).isEqualTo("Sun 15 Mar: no entry.");
        assertThat(words.tip(days, Days.TODAY.plusDays(1))).isEqualTo("Sat 21 Mar: still to come.");
    }

    @Test
    void clearingReturnsToTheViewThatWasChosenLast() {
        HistoryState year = state.with(View.YEAR);

        assertThat(year.finding("heat", Optional.empty()).finding("", Optional.empty()))
                .isEqualTo(year.finding("", Optional.empty()));
        assertThat(year.finding("heat", Optional.empty())
                        .with(View.LIST)
                        .finding("", Optional.empty())
                        .view())
                .isEqualTo(View.LIST);
    }

    @Test
    void quietNumbersStaySilentToo() {
        assertThat(words.spoken(days, Days.NOTED, true)).isEqualTo("Wednesday 18 March, recorded, Note, Treatment");
    }
}
