package thole.report.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.frame.Period;
import thole.insight.trend.LevelShift;
import thole.insight.trend.PainChange;
import thole.insight.trend.Reference;
import thole.insight.trend.TrendReport;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.MeaningfulChange.Reason;
import thole.stats.trend.MeaningfulChange.Stretches;
import thole.stats.trend.Trend;
import thole.text.Texts;

class TrendWordsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Reference VISIT = new Reference.Before(FIRST.plusDays(60));
    private static final String SHORT = "In less than half a year, a slow drift and ups and downs that last for weeks"
            + " look alike, so more days can change this.";
    private static final MeaningfulChange NO_CHANGE =
            new MeaningfulChange.NotEstimated(new Stretches(0, Double.NaN, 0, Double.NaN), Reason.NOT_APART);

    private final TrendWords words = new TrendWords(new Texts(Locale.UK));

    @Test
    void aClearTrendIsSaidWithItsDirectionAndItsInterval() {
        TrendReport falling = trend(200, line(-.35, -.6, -.1));

        assertThat(words.trend(falling)).isEqualTo("Pain fell over these 200 days.");
        assertThat(words.trend(trend(200, line(.35, .1, .6)))).isEqualTo("Pain rose over these 200 days.");
        assertThat(words.trendDetail(falling))
                .containsExactly(
                        "The estimate, which allows for days in a row being alike, is −0.35 points per 30 days (95 %"
                                + " interval −0.60 to −0.10), from 90 days.",
                        "The middle one of all slopes from one day to another is −0.30 points per 30 days.");
    }

    @Test
    void anOpenTrendInAShortJournalSaysWhatItCannotTellApart() {
        TrendReport open = trend(179, line(.04, -.2, .28));

        assertThat(words.trend(open)).isEqualTo("Pain shows no clear trend over these 179 days.");
        assertThat(words.trendDetail(open))
                .containsExactly(
                        "The slope could still be anything from −0.20 to +0.28 points per 30 days; +0.04 fits best,"
                                + " from 90 days.",
                        "The middle one of all slopes from one day to another is −0.30 points per 30 days.",
                        SHORT);
        assertThat(words.trendDetail(trend(180, line(.04, -.2, .28)))).doesNotContain(SHORT);
    }

    @Test
    void anIntervalBeyondTheWholeScaleGivesNoFigure() {
        assertThat(words.trendDetail(trend(14, line(-6, -26, 13))))
                .containsExactly("From 90 days, the slope is too uncertain to give a figure.", SHORT);
        assertThat(words.trendDetail(trend(200, line(0, -10, 10)))).hasSize(2);
    }

    @Test
    void whereThereIsNoTrendTheReasonIsSaidAndNoFigure() {
        TrendReport few = trend(20, new Trend.NotEstimated(1, Trend.Reason.NOT_ENOUGH_DATA));
        TrendReport even = trend(40, new Trend.NotEstimated(40, Trend.Reason.NOT_ENOUGH_VARIATION));

        assertThat(words.trend(few)).isEqualTo("One day has a pain rating so far. A trend takes at least 14.");
        assertThat(words.trend(even)).isEqualTo("Pain was so even on these 40 days that no trend can be worked out.");
        assertThat(words.trendDetail(few)).isEmpty();
        assertThat(words.trendDetail(even)).isEmpty();
    }

    @Test
    void onlyAShiftOfAPointOrMoreIsTold() {
        LevelShift large = new LevelShift(FIRST.plusDays(60), 3, 4.5, true);
        LevelShift small = new LevelShift(FIRST.plusDays(90), 4.5, 4, false);

        assertThat(words.shifts(shifts(90, large, small)))
                .containsExactly(
                        "The level changed for a longer time: from 2 March 2026 on, pain averaged 4.5; before that,"
                                + " 3.0.");
        assertThat(words.shifts(shifts(90, small)))
                .containsExactly("No lasting change of level of a point or more stands out. A small or recent one can"
                        + " stay hidden.");
        assertThat(words.shifts(shifts(41)))
                .containsExactly(
                        "To look for a lasting change of level, it takes at least 42 days with a pain rating.");
    }

    @Test
    void aChangeIsSaidWithAveragesIntervalDaysAndSize() {
        assertThat(words.change(change(Reference.FIRST_DAYS, 5, -2.6, ChangeSize.SUBSTANTIAL)))
                .containsExactly(
                        "In the last 28 days, pain averaged 2.5; in the first 28 days, 5.0.",
                        "Allowing for days in a row being alike, the difference is −2.6 points (95 % interval −3.6 to"
                                + " −1.6), from 25 earlier and 28 recent days.",
                        "That is substantially lower. The usual yardstick is 50 %.");
        assertThat(words.change(change(VISIT, 5, -2.6, ChangeSize.SUBSTANTIAL)).getFirst())
                .isEqualTo("In the last 28 days, pain averaged 2.5; in the 28 days before 2 March 2026, 5.0.");
    }

    @Test
    void everySizeHasItsSentenceInBothDirections() {
        List<String> said = new ArrayList<>();
        for (ChangeSize size : ChangeSize.values()) {
            said.add(words.change(change(Reference.FIRST_DAYS, 5, -2, size)).getLast());
            said.add(words.change(change(Reference.FIRST_DAYS, 5, 2, size)).getLast());
        }

        assertThat(said)
                .containsExactly(
                        "That is within your usual ups and downs.",
                        "That is within your usual ups and downs.",
                        "That stands out from your usual ups and downs, and is less than what is usually called a"
                                + " slight change.",
                        "That stands out from your usual ups and downs, and is less than what is usually called a"
                                + " slight change.",
                        "That is slightly lower. The usual yardstick is 1 point or 15 %.",
                        "That is slightly higher. The usual yardstick is 1 point or 15 %.",
                        "That is meaningfully lower. The usual yardstick is 2 points or 30 %.",
                        "That is meaningfully higher. The usual yardstick is 2 points or 30 %.",
                        "That is substantially lower. The usual yardstick is 50 %.",
                        "That is substantially higher. The usual yardstick is 50 %.");
    }

    @Test
    void belowTwoItIsSaidThatPointsAloneCount() {
        String alone = "Where the earlier average is below 2, points alone are the yardstick.";

        assertThat(words.change(change(VISIT, 1.9, 1.2, ChangeSize.SLIGHT))).endsWith(alone);
        assertThat(words.change(change(VISIT, 1.9, 1.2, ChangeSize.WITHIN_USUAL)))
                .doesNotContain(alone);
        assertThat(words.change(change(VISIT, 2, 1.2, ChangeSize.SUBSTANTIAL))).doesNotContain(alone);
    }

    @Test
    void withoutADifferenceTheReasonIsSaid() {
        assertThat(refused(Reference.FIRST_DAYS, Reason.NOT_APART))
                .containsExactly("The first 28 days and the last 28 days overlap, so there is nothing to compare yet.");
        assertThat(refused(VISIT, Reason.NOT_APART))
                .containsExactly("The 28 days before 2 March 2026 do not end before the last 28 days begin, so there is"
                        + " nothing to compare yet.");
        assertThat(refused(Reference.FIRST_DAYS, Reason.NOT_ENOUGH_DATA))
                .containsExactly("To compare the first 28 days with the last 28, it takes 14 pain ratings in each."
                        + " There are 12 and 20.");
        assertThat(refused(VISIT, Reason.NOT_ENOUGH_DATA))
                .containsExactly("To compare the 28 days before 2 March 2026 with the last 28, it takes 14 pain ratings"
                        + " in each. There are 12 and 20.");
        assertThat(refused(Reference.FIRST_DAYS, Reason.NOT_ENOUGH_VARIATION))
                .containsExactly(
                        "In the last 28 days, pain averaged 3.0; in the first 28 days, 5.0.",
                        "Pain was so even in both that there are no ups and downs to hold the difference against.");
    }

    private List<String> refused(Reference reference, Reason reason) {
        return words.change(report(
                100,
                line(0, -1, 1),
                List.of(),
                reference,
                new MeaningfulChange.NotEstimated(new Stretches(12, 5, 20, 3), reason)));
    }

    private static Trend line(double slope, double lo95, double hi95) {
        return new Trend.Estimated(90, slope, .1, lo95, hi95, .5, .5, .2, .4);
    }

    private static TrendReport trend(int days, Trend trend) {
        return report(days, trend, List.of(), Reference.FIRST_DAYS, NO_CHANGE);
    }

    private static TrendReport shifts(int rows, LevelShift... shifts) {
        Trend trend = new Trend.Estimated(rows, 0, .1, -1, 1, .5, .5, .2, .4);
        return report(200, trend, List.of(shifts), Reference.FIRST_DAYS, NO_CHANGE);
    }

    private static TrendReport change(Reference reference, double before, double difference, ChangeSize size) {
        return report(
                200,
                line(0, -1, 1),
                List.of(),
                reference,
                new MeaningfulChange.Estimated(
                        new Stretches(25, before, 28, 2.5),
                        difference,
                        .5,
                        difference - 1,
                        difference + 1,
                        .001,
                        size));
    }

    private static TrendReport report(
            int days, Trend trend, List<LevelShift> shifts, Reference reference, MeaningfulChange change) {
        Period period = new Period(FIRST, FIRST.plusDays(days - 1L));
        return new TrendReport(period, trend, -.3, shifts, new PainChange(reference, period, period, change));
    }
}
