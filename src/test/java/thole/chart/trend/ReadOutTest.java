package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.model.factor.Factor;
import thole.text.Texts;

class ReadOutTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
    private static final List<TrendFactor> FACTORS = List.of(
            new TrendFactor.BuiltIn(Factor.SLEEP_HOURS),
            new TrendFactor.BuiltIn(Factor.STRESS),
            new TrendFactor.BuiltIn(Factor.SITTING_HOURS),
            new TrendFactor.BuiltIn(Factor.ACTIVITY_MINUTES));

    private static TrendData data() {
        TestDays days = new TestDays()
                .pain(MONDAY, LocalTime.of(7, 30), 6)
                .pain(MONDAY, LocalTime.of(21, 0), 7)
                .peak(MONDAY, LocalTime.of(15, 10), 8)
                .all(MONDAY, 6.5, 7, 4.5, 40)
                .all(MONDAY.plusDays(1), 8, 3, 8, 20);
        return TrendData.of(days.journal(), MONDAY.plusDays(3), WeekFields.ISO)
                .orElseThrow()
                .withFlares(Set.of(MONDAY));
    }

    private static Picture on(LocalDate day, Locale locale) {
        TrendData data = data();
        TrendView view = new TrendView(data, data.everything(), FACTORS, 0);
        return TrendPicture.day(view, new TrendWords(new Texts(locale)), data.indexOf(day), true, 984, 600);
    }

    @Test
    void aDayIsReadOutWithEverythingRecordedForIt() {
        assertThat(Marks.texts(on(MONDAY, Locale.UK).marks()))
                .containsExactly(
                        "Mon 9 Nov",
                        "6.5",
                        "flare day",
                        "morning 6",
                        "evening 7",
                        "peak 8 at 15:10",
                        "6 h 30",
                        "usual 7–7¾ h",
                        "7",
                        "usual 4–6",
                        "4 h 30",
                        "usual 5½–7¼ h",
                        "40 min",
                        "usual 25–35");
    }

    @Test
    void aBlankDaySaysNoEntryAndShowsNoFigure() {
        assertThat(Marks.texts(on(MONDAY.plusDays(2), Locale.UK).marks()))
                .startsWith("Wed 11 Nov", "no entry", "–")
                .doesNotContain("0");
    }

    @Test
    void aDayWithoutPainSaysThatPainIsMissing() {
        assertThat(Marks.texts(on(MONDAY.plusDays(1), Locale.UK).marks()))
                .startsWith("Tue 10 Nov", "no pain value", "8 h");
    }

    @Test
    void numbersFollowTheLocale() {
        assertThat(Marks.texts(on(MONDAY, Locale.GERMANY).marks())).contains("6,5");
    }

    @Test
    void aDayIsSpokenAsOneSentence() {
        assertThat(on(MONDAY, Locale.UK).sentence())
                .isEqualTo("Monday, 9 November 2026, pain 6.5, flare day, morning 6, evening 7, peak 8 at 15:10, "
                        + "Sleep 6 h 30, Stress 7, Sitting 4 h 30, Activity 40 min");
    }

    @Test
    void aWeekIsReadOutAsTheMeanOfItsDays() {
        TestDays days = new TestDays();
        for (int i = 0; i < 450; i++) {
            days.pain(MONDAY.minusDays(i), i % 2);
        }
        TrendData data = TrendData.of(days.journal(), MONDAY, WeekFields.ISO).orElseThrow();
        TrendView view = new TrendView(data, data.everything(), List.of(), 0);

        Picture picture = TrendPicture.day(view, Marks.WORDS, data.indexOf(MONDAY.minusDays(3)), false, 984, 600);

        assertThat(Marks.texts(picture.marks())).containsExactly("2 Nov 2026", "0.6", "week", "mean of 7 days");
    }

    @Test
    void inAWindowOverTwoYearsTheDateSaysWhichYear() {
        TestDays days = new TestDays().pain(LocalDate.of(2025, 12, 25), 2).pain(LocalDate.of(2026, 1, 10), 3);
        TrendData data = TrendData.of(days.journal(), LocalDate.of(2026, 1, 10), WeekFields.ISO)
                .orElseThrow();

        assertThat(Marks.WORDS.day(data.dateOf(0), data, data.everything())).isEqualTo("25 Dec 2025");
        assertThat(Marks.WORDS.day(data.dateOf(10), data, new DayWindow(10, 16)))
                .isEqualTo("Sun 4 Jan");
    }
}
