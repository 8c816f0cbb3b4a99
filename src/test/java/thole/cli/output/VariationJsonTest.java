package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.place.PlaceReport;
import thole.insight.variation.VariationReport;
import thole.model.body.Region;

/// The members `instability` and `locations`, key by key.
class VariationJsonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private final Recorded recorded = new Recorded();

    @Test
    void anEmptyJournalHasNullsAndTheVerdictOfNoData() {
        assertThat(instability())
                .isEqualTo("{\"instability\":{\"mean\":null,\"sd\":null,\"sd_lo95\":null,\"sd_hi95\":null,\"pairs\":0,"
                        + "\"mssd\":null,\"rmssd\":null,\"rmssd_lo95\":null,\"rmssd_hi95\":null,"
                        + "\"pac2\":null,\"pac2_lo95\":null,\"pac2_hi95\":null,\"pac2_n_eff\":0.0,"
                        + "\"pac2_up\":null,\"pac2_up_lo95\":null,\"pac2_up_hi95\":null,\"pac2_up_n_eff\":0.0,"
                        + "\"von_neumann\":null,\"inertia\":null,\"verdict\":\"not_enough_data\","
                        + "\"near_scale_edge\":false,"
                        + "\"last_28_days\":{\"rmssd\":null,\"earlier_periods\":0,\"usual_up_to\":null,"
                        + "\"above_usual\":null},"
                        + "\"evening_minus_morning\":{\"days\":0,\"mean\":null,\"se\":null,\"lo95\":null,\"hi95\":null,"
                        + "\"meaningful\":false}}}");
        assertThat(locations())
                .isEqualTo("{\"locations\":{\"pairs\":0,\"mean_jaccard_distance\":null,\"mean_turnover_sim\":null,"
                        + "\"regions\":0,\"entropy_bits\":null,\"verdict\":\"not_enough_data\",\"pain_days\":0,"
                        + "\"zone_mean_jaccard_distance\":null,\"zone_mean_turnover_sim\":null,"
                        + "\"zone_turnover_sim_lo95\":null,\"zone_turnover_sim_hi95\":null,"
                        + "\"zone_mean_nestedness\":null,\"zones\":0,\"zones_common\":0,\"zone_entropy_bits\":null,"
                        + "\"zone_spells_p\":null,\"side_pairs\":0,\"side_switch_rate\":null,"
                        + "\"zone_count_per_30d\":null,\"zone_count_per_30d_lo95\":null,"
                        + "\"zone_count_per_30d_hi95\":null,\"zone_count_p\":null,\"zone_days\":{}}}");
    }

    @Test
    void daysThatNeverChangeAreSteadyAndStayPut() {
        for (int day = 0; day < 240; day++) {
            recorded.pain(FIRST.plusDays(day).atTime(8, 0), 4, Region.BUTTOCK_LEFT)
                    .pain(FIRST.plusDays(day).atTime(20, 0), 5, Region.CALF_LEFT);
        }

        assertThat(instability())
                .startsWith("{\"instability\":{\"mean\":4.5,\"sd\":0.0,\"sd_lo95\":0.0,\"sd_hi95\":0.0,\"pairs\":239,"
                        + "\"mssd\":0.0,\"rmssd\":0.0,\"rmssd_lo95\":0.0,\"rmssd_hi95\":0.0,\"pac2\":0.0,"
                        + "\"pac2_lo95\":0.0,")
                .endsWith("\"von_neumann\":null,\"inertia\":null,\"verdict\":\"steady\",\"near_scale_edge\":false,"
                        + "\"last_28_days\":{\"rmssd\":0.0,\"earlier_periods\":7,\"usual_up_to\":0.0,"
                        + "\"above_usual\":false},"
                        + "\"evening_minus_morning\":{\"days\":240,\"mean\":1.0,\"se\":null,\"lo95\":null,"
                        + "\"hi95\":null,\"meaningful\":false}}}");
        assertThat(locations())
                .isEqualTo("{\"locations\":{\"pairs\":239,\"mean_jaccard_distance\":0.0,\"mean_turnover_sim\":0.0,"
                        + "\"regions\":2,\"entropy_bits\":1.0,\"verdict\":\"stays_put\",\"pain_days\":240,"
                        + "\"zone_mean_jaccard_distance\":0.0,\"zone_mean_turnover_sim\":0.0,"
                        + "\"zone_turnover_sim_lo95\":0.0,\"zone_turnover_sim_hi95\":0.0,"
                        + "\"zone_mean_nestedness\":0.0,\"zones\":2,\"zones_common\":2,\"zone_entropy_bits\":1.0,"
                        + "\"zone_spells_p\":1.0,\"side_pairs\":239,\"side_switch_rate\":0.0,"
                        + "\"zone_count_per_30d\":null,\"zone_count_per_30d_lo95\":null,"
                        + "\"zone_count_per_30d_hi95\":null,\"zone_count_p\":null,"
                        + "\"zone_days\":{\"buttock_or_hip_left\":240,\"leg_left\":240}}}");
    }

    @Test
    void anEstimatedSwingHasItsInterval() {
        for (int day = 0; day < 40; day++) {
            recorded.pain(FIRST.plusDays(day).atTime(8, 0), 3)
                    .pain(FIRST.plusDays(day).atTime(20, 0), 5 + day * 7 % 5 * .5);
        }

        assertThat(instability())
                .containsPattern("\"evening_minus_morning\":\\{\"days\":40,\"mean\":[23][.]\\d+,\"se\":0[.]\\d+,"
                        + "\"lo95\":[23][.]\\d+,\"hi95\":[23][.]\\d+,\"meaningful\":true}}}$");
    }

    private String instability() {
        return JsonLine.of(json -> InstabilityJson.write(json, VariationReport.of(frame(), 1)));
    }

    private String locations() {
        return JsonLine.of(json -> LocationsJson.write(json, PlaceReport.of(frame(), 1)));
    }

    private Frame frame() {
        return Frame.of(recorded.journal(), Window.USUAL, FIRST);
    }
}
