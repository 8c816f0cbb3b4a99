package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.frame.Period;
import thole.insight.trend.LevelShift;
import thole.insight.trend.PainChange;
import thole.insight.trend.Reference;
import thole.insight.trend.TrendReport;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.MeaningfulChange.Stretches;
import thole.stats.trend.Trend;

class TrendJsonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final Period JANUARY = new Period(FIRST, FIRST.plusDays(27));
    private static final Period JUNE = new Period(FIRST.plusDays(150), FIRST.plusDays(177));

    @Test
    void everyFigureHasItsNameAndSmallShiftsAreLeftOut() {
        TrendReport report = new TrendReport(
                new Period(FIRST, FIRST.plusDays(177)),
                new Trend.Estimated(170, -.25, .125, -.5, 0.5, .0625, .75, .375, .4),
                -.3,
                List.of(
                        new LevelShift(FIRST.plusDays(60), 3, 4.5, true),
                        new LevelShift(FIRST.plusDays(90), 4.5, 4, false)),
                new PainChange(
                        new Reference.Before(FIRST.plusDays(28)),
                        JANUARY,
                        JUNE,
                        new MeaningfulChange.Estimated(
                                new Stretches(25, 5, 28, 2.5), -2.5, .5, -3.5, -1.5, .001, ChangeSize.SUBSTANTIAL)));

        assertThat(JsonLine.of(json -> TrendJson.write(json, report)))
                .isEqualTo("{\"trend\":{\"n\":170,\"points_per_30d\":-0.25,\"se\":0.125,\"lo95\":-0.5,\"hi95\":0.5,"
                        + "\"p\":0.0625,\"phi\":0.75,\"nu\":0.375,\"rho1\":0.4,\"theil_sen_per_30d\":-0.3},"
                        + "\"level_shifts\":[{\"date\":\"2026-03-02\",\"points\":1.5,\"mean_before\":3.0,"
                        + "\"mean_after\":4.5}],"
                        + "\"change\":{\"reference\":\"before_date\",\"date\":\"2026-01-29\","
                        + "\"earlier\":{\"from\":\"2026-01-01\",\"to\":\"2026-01-28\",\"entries\":25,\"mean\":5.0},"
                        + "\"last\":{\"from\":\"2026-05-31\",\"to\":\"2026-06-27\",\"entries\":28,\"mean\":2.5},"
                        + "\"status\":\"ok\",\"points\":-2.5,\"se\":0.5,\"lo95\":-3.5,\"hi95\":-1.5,\"p\":0.001,"
                        + "\"size\":\"substantial\"}}");
    }

    @Test
    void whereThereIsNothingToSayThereIsNull() {
        Period none = Period.none(FIRST);
        TrendReport report = new TrendReport(
                none,
                new Trend.NotEstimated(0, Trend.Reason.NOT_ENOUGH_DATA),
                Double.NaN,
                List.of(),
                new PainChange(
                        Reference.FIRST_DAYS,
                        none,
                        none,
                        new MeaningfulChange.NotEstimated(
                                new Stretches(0, Double.NaN, 0, Double.NaN), MeaningfulChange.Reason.NOT_APART)));

        assertThat(JsonLine.of(json -> TrendJson.write(json, report)))
                .isEqualTo("{\"trend\":null,\"level_shifts\":[],"
                        + "\"change\":{\"reference\":\"first_days\",\"date\":null,"
                        + "\"earlier\":{\"from\":null,\"to\":null,\"entries\":0,\"mean\":null},"
                        + "\"last\":{\"from\":null,\"to\":null,\"entries\":0,\"mean\":null},"
                        + "\"status\":\"not_apart\",\"points\":null,\"se\":null,\"lo95\":null,\"hi95\":null,"
                        + "\"p\":null,\"size\":null}}");
    }
}
