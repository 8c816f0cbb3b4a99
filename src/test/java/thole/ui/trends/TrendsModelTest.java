package thole.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.ui.trends.TrendsState.Shown;

class TrendsModelTest {

    private static final LocalDate END = SampleRecords.END;

    private final TrendsModel model = new TrendsModel(TrendsModel.Memory.none());

    private static Optional<TrendData> data(JournalSnapshot journal, LocalDate today) {
        return TrendData.of(journal, today, WeekFields.ISO);
    }

    private void take(int days) {
        model.take(data(SampleRecords.of(days), END));
    }

    private Shown shown() {
        return model.shown().orElseThrow();
    }

    @Test
    void threeMonthsAndFourFactorsAreShownAtFirst() {
        take(112);

        assertThat(shown().window()).isEqualTo(new DayWindow(22, 111));
        assertThat(shown().range()).isEqualTo(RangeChoice.THREE_MONTHS);
        assertThat(shown().day()).isEqualTo(111);
        assertThat(shown().factors())
                .containsExactly(
                        new TrendFactor.BuiltIn(Factor.SLEEP_HOURS),
                        new TrendFactor.BuiltIn(Factor.STRESS),
                        new TrendFactor.BuiltIn(Factor.SITTING_HOURS),
                        new TrendFactor.BuiltIn(Factor.ACTIVITY_MINUTES));
    }

    @Test
    void anEmptyJournalHasNothingToMoveIn() {
        model.take(data(new TestDays().journal(), END));
        model.by(-1, true);
        model.choose(RangeChoice.ALL);

        assertThat(model.state().get()).isEqualTo(new TrendsState.Empty());
    }

    @Test
    void rangesEndWhereTheWindowEndsAndAreNoLongerThanTheRecord() {
        take(112);

        model.choose(RangeChoice.TWO_WEEKS);
        assertThat(shown().window()).isEqualTo(new DayWindow(98, 111));
        model.pan(-50);
        model.choose(RangeChoice.MONTH);
        assertThat(shown().window()).isEqualTo(new DayWindow(32, 61));
        model.choose(RangeChoice.SIX_MONTHS);
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 111));
        model.choose(RangeChoice.ALL);
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 111));
    }

    @Test
    void theCursorWalksByDaysAndWeeksFromTheLastDay() {
        take(112);

        model.by(-1, false);
        assertThat(shown().day()).isEqualTo(110);
        model.by(-1, true);
        assertThat(shown().day()).isEqualTo(103);
        model.toFirst();
        assertThat(shown().day()).isEqualTo(22);
        model.toLast();
        assertThat(shown().day()).isEqualTo(111);
    }

    @Test
    void atTheEdgeOfTheWindowTheWindowComesAlongUntilTheRecordEnds() {
        take(112);
        model.toFirst();

        model.by(-1, false);
        assertThat(shown().window()).isEqualTo(new DayWindow(21, 110));
        assertThat(shown().day()).isEqualTo(21);
        model.by(-9, true);
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 89));
        assertThat(shown().day()).isZero();
        model.by(30, true);
        assertThat(shown().window()).isEqualTo(new DayWindow(22, 111));
        assertThat(shown().day()).isEqualTo(111);
    }

    @Test
    void inALongWindowTheCursorWalksByWeeks() {
        take(800);
        model.choose(RangeChoice.ALL);

        model.by(-1, false);
        assertThat(shown().day()).isEqualTo(792);
        model.by(-1, true);
        assertThat(shown().day()).isEqualTo(764);
    }

    @Test
    void withoutTheCursorTheLastDayIsReadOut() {
        take(112);
        model.pointAt(50);
        assertThat(shown().day()).isEqualTo(50);

        model.pointNowhere();

        assertThat(shown().day()).isEqualTo(111);
        assertThat(shown().pointed()).isFalse();
    }

    @Test
    void aWindowSetByHandIsNoneOfTheChoicesButMovingOneIs() {
        take(112);

        model.pan(-5);
        assertThat(shown().range()).isEqualTo(RangeChoice.THREE_MONTHS);
        model.show(new DayWindow(3, 40));
        assertThat(shown().range()).isEqualTo(RangeChoice.OWN);
        assertThat(shown().day()).isEqualTo(40);
    }

    @Test
    void latestGoesToTheLastEntry() {
        TestDays days = new TestDays();
        for (int i = 0; i < 100; i++) {
            days.pain(END.minusDays(300 - i), 3);
        }
        model.take(data(days.journal(), END));
        assertThat(shown().hasEntries()).isFalse();

        model.toLatest();

        assertThat(shown().hasEntries()).isTrue();
        assertThat(shown().data().dateOf(shown().window().last())).isEqualTo(END.minusDays(201));
    }

    @Test
    void aNewEntryKeepsTheDatesInViewUnlessTheyEndedWithTheRecord() {
        TestDays days = new TestDays();
        for (int i = 0; i < 100; i++) {
            days.pain(END.minusDays(i), 3);
        }
        model.take(data(days.journal(), END));
        model.choose(RangeChoice.TWO_WEEKS);

        model.take(data(days.pain(END.plusDays(1), 4).journal(), END.plusDays(1)));
        assertThat(shown().window()).isEqualTo(new DayWindow(87, 100));

        model.pan(-20);
        model.take(data(days.pain(END.minusDays(130), 4).journal(), END.plusDays(1)));
        assertThat(shown().data().dateOf(shown().window().last())).isEqualTo(END.minusDays(19));
        assertThat(shown().window().days()).isEqualTo(14);
    }

    @Test
    void tickedFactorsKeepTheOrderOfTheList() {
        take(112);
        TrendFactor sleep = new TrendFactor.BuiltIn(Factor.SLEEP_HOURS);
        TrendFactor quality = new TrendFactor.BuiltIn(Factor.SLEEP_QUALITY);

        model.choose(quality, true);
        model.choose(sleep, false);
        model.choose(sleep, true);

        assertThat(shown().factors()).hasSize(5).startsWith(sleep).endsWith(quality);
    }

    @Test
    void enterOpensTheDay() {
        take(112);
        List<Integer> opened = new ArrayList<>();
        model.onOpen(() -> opened.add(shown().day()));

        model.by(-3, false);
        model.open();

        assertThat(opened).containsExactly(108);
    }
}
