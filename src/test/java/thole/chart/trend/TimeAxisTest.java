package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.chart.trend.TimeAxis.Tick;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;
import thole.text.Texts;

class TimeAxisTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 20);
    private static final double LEFT = 112;
    private static final double RIGHT = 866;

    private static TrendView view(int days) {
        TestDays record = new TestDays().pain(END.minusDays(days - 1L), 3).pain(END, 3);
        TrendData data = TrendData.of(record.journal(), END, WeekFields.ISO).orElseThrow();
        return new TrendView(data, data.everything(), List.of(), 0);
    }

    private static List<Tick> ticks(TrendView view, Locale locale) {
        PlotArea plot = new PlotArea(LEFT, RIGHT, view.window());
        return new TimeAxis(view, plot, new TrendWords(new Texts(locale))).ticks();
    }

    private static List<String> labels(TrendView view) {
        return ticks(view, Locale.UK).stream()
                .map(Tick::label)
                .filter(label -> !label.isEmpty())
                .toList();
    }

    @Test
    void weekStartsAreTickedAndEverySecondOneLabelled() {
        List<Tick> ticks = ticks(view(90), Locale.UK);

        assertThat(ticks).hasSize(13);
        assertThat(ticks.subList(0, 3)).containsExactly(new Tick(1, "24 Aug"), new Tick(8, ""), new Tick(15, "7 Sept"));
        assertThat(ticks.getLast()).isEqualTo(new Tick(85, "16 Nov"));
    }

    @Test
    void weeksStartAsTheLocaleSays() {
        assertThat(ticks(view(14), Locale.US)).containsExactly(new Tick(1, "Nov 8"), new Tick(8, "Nov 15"));
    }

    @Test
    void labelsStayWithTheirWeeksWhileTheWindowMoves() {
        TrendView all = view(130);
        TrendView early = new TrendView(all.data(), new DayWindow(0, 89), List.of(), 0);
        TrendView later = new TrendView(all.data(), new DayWindow(7, 96), List.of(), 0);

        assertThat(labels(later))
                .containsAll(labels(early).subList(1, labels(early).size()));
    }

    @Test
    void halfAYearIsMarkedInMonths() {
        assertThat(labels(view(180))).containsExactly("Jun 2026", "Jul", "Aug", "Sept", "Oct", "Nov");
    }

    @Test
    void aTurnOfTheYearIsNamed() {
        assertThat(labels(view(700))).contains("Jan 2026", "Jan 2025");
    }

    @Test
    void tenYearsAreMarkedInYears() {
        assertThat(labels(view(3650)))
                .containsExactly("2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025", "2026");
    }
}
