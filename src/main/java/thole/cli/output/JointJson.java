package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.joint.JointFindings;
import thole.insight.joint.JointFindings.Column;
import thole.insight.joint.JointReport;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Together;
import thole.stats.joint.OneDayAhead;

/// The joint model as members of the JSON object: `joint` with the names and meanings of the reference, and under
/// names of our own the extended form, what moves together, and the one-day-ahead check.
public final class JointJson {

    private JointJson() {}

    /// Writes `joint`, `joint_extended`, `joint_together` and `one_day_ahead`, null where there is nothing to say.
    public static void write(JsonGenerator json, JointReport report) throws IOException {
        model(json, "joint", report.sameDay(), false);
        if (report.extended().equals(report.sameDay())) {
            json.writeNullField("joint_extended");
        } else {
            model(json, "joint_extended", report.extended(), true);
        }
        together(json, report.fullest());
        oneDayAhead(json, report.oneDayAhead());
    }

    private static void model(JsonGenerator json, String name, JointFindings findings, boolean withLags)
            throws IOException {
        if (!(findings.model() instanceof Fitted fitted)) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("n", fitted.days());
        List<Column> used = findings.used();
        codes(json, used.stream().map(Column::factor).toList());
        if (withLags) {
            JsonLine.counts(json, "lags", used, Column::lag);
        }
        JsonLine.numbers(json, "slope_per_sd", fitted.slopes(), PartialSlope::slope);
        JsonLine.numbers(json, "lo95", fitted.slopes(), PartialSlope::lo95);
        JsonLine.numbers(json, "hi95", fitted.slopes(), PartialSlope::hi95);
        JsonLine.numbers(json, "p", fitted.slopes(), PartialSlope::p);
        JsonLine.numbers(json, "partial_R2", fitted.slopes(), PartialSlope::partialRSquared);
        JsonLine.numbers(json, "vif", fitted.overlaps(), Overlap::vif);
        JsonLine.number(json, "R2_all", fitted.rSquared());
        JsonLine.number(json, "map_phi", fitted.phi());
        JsonLine.number(json, "map_nu", fitted.nu());
        json.writeEndObject();
    }

    private static void together(JsonGenerator json, JointFindings findings) throws IOException {
        if (!(findings.model() instanceof Fitted fitted)) {
            json.writeNullField("joint_together");
            return;
        }
        json.writeArrayFieldStart("joint_together");
        for (Together set : fitted.together()) {
            json.writeStartObject();
            codes(json, findings.factors(set));
            JsonLine.number(json, "p", set.p());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void oneDayAhead(JsonGenerator json, OneDayAhead check) throws IOException {
        switch (check) {
            case OneDayAhead.TooFewDays _ -> json.writeNullField("one_day_ahead");
            case OneDayAhead.Tried tried -> {
                json.writeObjectFieldStart("one_day_ahead");
                json.writeNumberField("days", tried.days());
                JsonLine.number(json, "mae", tried.withFactors());
                JsonLine.number(json, "mae_without_factors", tried.withoutFactors());
                JsonLine.number(json, "mae_same_as_yesterday", tried.sameAsYesterday());
                JsonLine.number(json, "mae_mean_so_far", tried.meanSoFar());
                JsonLine.number(json, "improvement", tried.improvement());
                json.writeEndObject();
            }
        }
    }

    private static void codes(JsonGenerator json, List<FactorKey> factors) throws IOException {
        json.writeArrayFieldStart("factors");
        for (FactorKey factor : factors) {
            json.writeString(factor.code());
        }
        json.writeEndArray();
    }
}
