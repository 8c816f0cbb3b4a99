package thole.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.insight.joint.JointFindings;
import thole.insight.joint.JointFindings.Column;
import thole.insight.joint.JointReport;
import thole.model.factor.Factor;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.JointModel.NotFitted;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Reason;
import thole.stats.joint.JointModel.Together;
import thole.stats.joint.OneDayAhead;

class JointJsonTest {

    private static final FactorKey SLEEP = new FactorKey.BuiltIn(Factor.SLEEP_HOURS);
    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);

    @Test
    void aModelHasTheNamesOfTheReferenceAndArraysBesideItsFactors() {
        JointFindings findings = findings(fitted(), new Column(SLEEP, 0), new Column(STRESS, 0));

        assertThat(line(new JointReport(findings, findings, new OneDayAhead.Tried(60, .9, 1, 1.5, 1.25))))
                .isEqualTo("{\"joint\":{\"n\":90,\"factors\":[\"sleep_hours\",\"stress\"],"
                        + "\"slope_per_sd\":[0.5,-0.25],\"lo95\":[0.125,-0.5],\"hi95\":[0.875,0.0],\"p\":[0.01,0.05],"
                        + "\"partial_R2\":[0.2,0.03],\"vif\":[6.5,6.25],\"R2_all\":0.3,\"map_phi\":0.5,"
                        + "\"map_nu\":0.2},\"joint_extended\":null,"
                        + "\"joint_together\":[{\"factors\":[\"sleep_hours\",\"stress\"],\"p\":0.004}],"
                        + "\"one_day_ahead\":{\"days\":60,\"mae\":0.9,\"mae_without_factors\":1.0,"
                        + "\"mae_same_as_yesterday\":1.5,\"mae_mean_so_far\":1.25,\"improvement\":"
                        + (1 - .9)
                        + "}}");
    }

    @Test
    void withoutAModelThereIsNothingToSay() {
        JointFindings none = findings(new NotFitted(12, Reason.NOT_ENOUGH_DATA), new Column(STRESS, 0));

        assertThat(line(new JointReport(none, none, new OneDayAhead.TooFewDays(0))))
                .isEqualTo("{\"joint\":null,\"joint_extended\":null,\"joint_together\":null,\"one_day_ahead\":null}");
    }

    @Test
    void anExtendedModelHasItsLags() {
        JointFindings none = findings(new NotFitted(12, Reason.NOT_ENOUGH_DATA), new Column(STRESS, 0));
        JointFindings lagged = findings(fitted(), new Column(STRESS, 0), new Column(STRESS, 1));

        assertThat(line(new JointReport(none, lagged, new OneDayAhead.TooFewDays(0))))
                .startsWith("{\"joint\":null,\"joint_extended\":{\"n\":90,\"factors\":[\"stress\",\"stress\"],"
                        + "\"lags\":[0,1],\"slope_per_sd\":");
    }

    private static String line(JointReport report) {
        return JsonLine.of(json -> JointJson.write(json, report));
    }

    private static JointFindings findings(JointModel model, Column... columns) {
        return new JointFindings(model, List.of(columns));
    }

    private static Fitted fitted() {
        return new Fitted(
                90,
                List.of(new PartialSlope(0, .5, .125, .875, .01, .2), new PartialSlope(1, -.25, -.5, 0, .05, .03)),
                List.of(new Overlap(0, 6.5, 1, .92), new Overlap(1, 6.25, 0, .92)),
                List.of(new Together(List.of(0, 1), .004)),
                List.of(),
                .3,
                .5,
                .2);
    }
}
