package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.model.factor.Factor;
import thole.stats.flare.AroundEvents;
import thole.stats.missing.WelchTest;

class AroundFlaresJsonTest {

    @Test
    void anAverageHasTheNamesOfTheReferenceAndNullWhereThereIsNoMean() {
        List<AroundEvents.Day> days = IntStream.rangeClosed(-3, 3)
                .mapToObj(k -> k < 3
                        ? new AroundEvents.Day(k, 9, k == -1 ? 1.5 : .25, .8, .1, 1.9)
                        : new AroundEvents.Day(k, 0, Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, Double.NaN))
                .toList();
        FactorAroundFlares stress =
                new FactorAroundFlares(new FactorKey.BuiltIn(Factor.STRESS), new AroundEvents(days, 4.5, .005), .005);

        assertThat(JsonLine.of(json -> AroundFlaresJson.write(json, new AroundFlares(List.of(stress)))))
                .isEqualTo("{\"around_flares\":{\"stress\":{\"k\":[-3,-2,-1,0,1,2,3],"
                        + "\"mean\":[0.25,0.25,1.5,0.25,0.25,0.25,null],\"n\":[9,9,9,9,9,9,0],\"M\":4.5,\"p\":0.005,"
                        + "\"sim_band_halfwidth\":[0.8,0.8,0.8,0.8,0.8,0.8,null],"
                        + "\"lo95\":[0.1,0.1,0.1,0.1,0.1,0.1,null],\"hi95\":[1.9,1.9,1.9,1.9,1.9,1.9,null],"
                        + "\"present\":true}}}");
    }

    @Test
    void withoutAnyAverageTheObjectIsEmpty() {
        assertThat(JsonLine.of(json -> AroundFlaresJson.write(json, new AroundFlares(List.of()))))
                .isEqualTo("{\"around_flares\":{}}");
    }

    @Test
    void missingDaysCarryTheWarningAndWhatItRestsOn() {
        MissingnessReport report =
                new MissingnessReport(11, new Comparison.Compared(new WelchTest(8, 50, 5.5, 4, 3, 12.5, .01, .9)));

        assertThat(JsonLine.of(json -> MissingnessJson.write(json, report)))
                .isEqualTo("{\"missingness\":{\"days_without_entry\":11,\"warning\":\"fewer_entries_around_bad_days\","
                        + "\"pain_the_day_before\":{\"n_missing\":8,\"n_recorded\":50,\"mean_missing\":5.5,"
                        + "\"mean_recorded\":4.0,\"t\":3.0,\"df\":12.5,\"p\":0.01,\"d\":0.9}}}");
    }

    @Test
    void withoutAComparisonThereIsNoWarning() {
        MissingnessReport report = new MissingnessReport(0, new Comparison.NotCompared());

        assertThat(JsonLine.of(json -> MissingnessJson.write(json, report)))
                .isEqualTo("{\"missingness\":{\"days_without_entry\":0,\"warning\":null,"
                        + "\"pain_the_day_before\":null}}");
    }
}
