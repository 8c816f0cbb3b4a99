package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.Usual;
import thole.model.Answer;
import thole.model.entry.Measure;
import thole.model.questionnaire.Instruments;
import thole.text.Texts;

/// The totals of a measure among the factors of Trends.
class MeasurePanelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final TrendWords ENGLISH = new TrendWords(new Texts(Locale.UK));
    private static final TrendFactor PEG = measured("peg");

    private static TrendFactor measured(String code) {
        return new TrendFactor.Measured(Instruments.byCode(code).orElseThrow());
    }

    private static TestDays thirtyDays() {
        TestDays days = new TestDays();
        for (int day = 0; day < 30; day++) {
            days.pain(DAY.plusDays(day), 4);
        }
        return days;
    }

    private static Measure total(int day, String instrument, double total) {
        return Measure.ofTotal(DAY.plusDays(day), instrument, Answer.typed(total));
    }

    private static TrendData data(TestDays days) {
        return TrendData.of(days.journal(), DAY.plusDays(30), WeekFields.ISO).orElseThrow();
    }

    private static FactorTrend trend(TrendData data, TrendFactor factor) {
        return data.days().factors().stream()
                .filter(trend -> trend.factor().equals(factor))
                .findFirst()
                .orElseThrow();
    }

    private static TrendView view(TrendData data) {
        return new TrendView(data, new DayWindow(0, 29), List.of(PEG), 0);
    }

    private static List<String> texts(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Text.class::isInstance)
                .map(mark -> ((Mark.Text) mark).text())
                .toList();
    }

    private static List<Mark> marks(TrendData data) {
        return TrendPicture.of(view(data), ENGLISH, 800, 500).marks();
    }

    private static final TrendData TWO_TOTALS =
            data(thirtyDays().entry(total(3, "peg", 6)).entry(total(24, "peg", 4)));

    @Test
    void aMeasureWithATotalIsOfferedAfterTheFactors() {
        assertThat(TWO_TOTALS.days().factors().getLast().factor()).isEqualTo(PEG);
        assertThat(data(thirtyDays()).days().factors())
                .extracting(FactorTrend::factor)
                .noneMatch(TrendFactor.Measured.class::isInstance);
    }

    @Test
    void itsTotalsStandOnTheirDatesOnTheRangeOfTheInstrument() {
        FactorTrend trend = trend(TWO_TOTALS, PEG);

        assertThat(trend.values()[3]).isEqualTo(6);
        assertThat(trend.values()[24]).isEqualTo(4);
        assertThat(Stream.of(trend.values()).flatMapToDouble(Arrays::stream))
                .filteredOn(value -> !Double.isNaN(value))
                .hasSize(2);
        assertThat(trend.scale().low()).isZero();
        assertThat(trend.scale().high()).isEqualTo(10);
        assertThat(marks(TWO_TOTALS))
                .filteredOn(mark -> mark instanceof Mark.Dot dot && dot.ink() == Ink.ACCENT)
                .hasSize(2);
        assertThat(marks(TWO_TOTALS)).noneMatch(mark -> mark instanceof Mark.Trace trace && trace.ink() == Ink.ACCENT);
    }

    @Test
    void theBandIsWhatIsNoMeaningfulChangeFromTheFirstTotal() {
        double far = Instruments.byCode("peg")
                .orElseThrow()
                .meaningful()
                .orElseThrow()
                .from(6);

        assertThat(trend(TWO_TOTALS, PEG).usual()).isEqualTo(new Usual(6 - far, 6 + far));
        assertThat(marks(TWO_TOTALS))
                .filteredOn(mark -> mark instanceof Mark.Box box && box.ink() == Ink.ACCENT)
                .hasSize(1);
    }

    @Test
    void withoutAnEstablishedChangeOrWithOneTotalThereIsNoBand() {
        TrendData one = data(thirtyDays().entry(total(3, "peg", 6)));
        TrendData none = data(thirtyDays().entry(total(3, "phq_4", 6)).entry(total(9, "phq_4", 5)));

        assertThat(trend(one, PEG).usual().isUnknown()).isTrue();
        assertThat(trend(none, measured("phq_4")).usual().isUnknown()).isTrue();
        assertThat(trend(one, PEG).isEmpty()).isFalse();
    }

    @Test
    void aDayReadsItsTotalOutAndAnotherDayTheOneBeforeItAndBothSayWhichWayIsWorse() {
        assertThat(texts(TrendPicture.day(view(TWO_TOTALS), ENGLISH, 24, true, 800, 500)))
                .contains("4", "higher is worse");
        assertThat(texts(TrendPicture.day(view(TWO_TOTALS), ENGLISH, 20, true, 800, 500)))
                .contains("6 on 4 Sept", "higher is worse");
        assertThat(texts(TrendPicture.day(view(TWO_TOTALS), ENGLISH, 1, true, 800, 500)))
                .contains("–", "higher is worse");
        assertThat(TrendPicture.day(view(TWO_TOTALS), ENGLISH, 24, true, 800, 500)
                        .sentence())
                .endsWith("PEG 4, higher is worse");
    }

    @Test
    void twoDaysWithATotalAreCompared() {
        assertThat(texts(TrendPicture.day(view(TWO_TOTALS), ENGLISH, 24, OptionalInt.of(3), true, 800, 500)))
                .contains("4", "6 (−2)");
    }

    @Test
    void itsColumnSaysRangeAndDirection() {
        assertThat(ENGLISH.column(PEG)).isEqualTo("PEG, 0–10, higher is worse");
        assertThat(new TrendWords(new Texts(Locale.GERMANY)).column(PEG)).isEqualTo("PEG, 0–10, höher ist schlechter");
    }

    @Test
    void theActivitiesThatMatterAreOneMeasureInOurWords() {
        TrendData data = data(thirtyDays()
                .entry(new Measure(
                        DAY, Measure.IMPORTANT_ACTIVITIES, new TreeMap<>(Map.of("a", 3.0)), Answer.missing())));

        assertThat(ENGLISH.column(measured(Measure.IMPORTANT_ACTIVITIES)))
                .isEqualTo("Activities that matter, 0–10, higher is better");
        assertThat(trend(data, measured(Measure.IMPORTANT_ACTIVITIES)).values()[0])
                .isEqualTo(3);
    }

    @Test
    void weeksShowTheMeanOfTheirTotals() {
        TrendData data = data(thirtyDays().entry(total(7, "peg", 6)).entry(total(8, "peg", 5)));
        FactorTrend weekly = data.weeks().factors().getLast();

        assertThat(weekly.factor()).isEqualTo(PEG);
        assertThat(weekly.values()[data.weeks().columnOf(7)]).isEqualTo(5.5);
    }
}
