package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Period;
import thole.insight.pattern.Links;
import thole.insight.years.FactorYears;
import thole.insight.years.YearsReport;
import thole.model.factor.Factor;
import thole.stats.Association.Reason;
import thole.stats.pooling.PooledSlope;

class YearsJsonTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final Period ONE = new Period(FIRST, FIRST.plusDays(364));
    private static final Period OTHER = new Period(FIRST.plusDays(365), FIRST.plusDays(800));

    @Test
    void everyYearStandsWithItsSlopeBesideThePooledOne() {
        FactorYears stress = new FactorYears(
                new FactorKey.BuiltIn(Factor.STRESS),
                1,
                5,
                List.of(
                        new FactorYears.Year(ONE, Links.at(1).delta(2, 1).made()),
                        new FactorYears.Year(OTHER, Links.none(1, 9, Reason.NOT_ENOUGH_DATA))),
                new PooledSlope(2, .5, .125, .25, .75, .0625, 4.5, .03125));

        assertThat(JsonLine.of(json -> YearsJson.write(json, new YearsReport(List.of(ONE, OTHER), List.of(stress)))))
                .isEqualTo("{\"years\":[{\"factor\":\"stress\",\"lag\":1,\"span_p10_p90\":5.0,\"pooled_blocks\":2,"
                        + "\"slope\":0.5,\"se\":0.125,\"lo95\":0.25,\"hi95\":0.75,\"tau2\":0.0625,\"q\":4.5,"
                        + "\"q_p\":0.03125,\"changed\":true,\"blocks\":["
                        + "{\"from\":\"2024-01-01\",\"to\":\"2024-12-30\",\"n\":100,\"slope\":0.5,\"se\":0.125,"
                        + "\"lo95\":0.25,\"hi95\":0.75},"
                        + "{\"from\":\"2024-12-31\",\"to\":\"2026-03-11\",\"n\":9,\"slope\":null,\"se\":null,"
                        + "\"lo95\":null,\"hi95\":null}]}]}");
    }

    @Test
    void aShortRecordHasNoYears() {
        assertThat(JsonLine.of(json -> YearsJson.write(json, new YearsReport(List.of(), List.of()))))
                .isEqualTo("{\"years\":null}");
    }
}
