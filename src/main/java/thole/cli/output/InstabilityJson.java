package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import thole.insight.variation.VariationReport;
import thole.stats.resample.Interval;
import thole.stats.resample.Proportion;
import thole.stats.variation.Instability;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.RecentInstability;

/// The member `instability` of an analysis: the reference’s figures under its names, their intervals, the verdict, the
/// last 28 days, and evenings against mornings.
public final class InstabilityJson {

    private InstabilityJson() {}

    /// Writes the member into the object that is open.
    public static void write(JsonGenerator json, VariationReport report) throws IOException {
        Instability instability = report.instability();
        json.writeObjectFieldStart("instability");
        JsonLine.number(json, "mean", instability.mean());
        JsonLine.number(json, "sd", instability.sd());
        ends(json, "sd", instability.sd95());
        json.writeNumberField("pairs", instability.pairs());
        JsonLine.number(json, "mssd", instability.mssd());
        JsonLine.number(json, "rmssd", instability.rmssd());
        ends(json, "rmssd", instability.rmssd95());
        share(json, "pac2", instability.jumps());
        share(json, "pac2_up", instability.jumpsUp());
        JsonLine.number(json, "von_neumann", instability.vonNeumann());
        JsonLine.number(json, "inertia", instability.inertia());
        json.writeStringField("verdict", report.verdict().code());
        json.writeBooleanField("near_scale_edge", report.nearLowEdge() || report.nearHighEdge());
        recent(json, report.recent());
        swing(json, report);
        json.writeEndObject();
    }

    static void ends(JsonGenerator json, String name, Interval interval) throws IOException {
        JsonLine.number(json, name + "_lo95", interval.lo95());
        JsonLine.number(json, name + "_hi95", interval.hi95());
    }

    private static void share(JsonGenerator json, String name, Proportion share) throws IOException {
        JsonLine.number(json, name, share.share());
        ends(json, name, share.interval());
        JsonLine.number(json, name + "_n_eff", share.effectiveTrials());
    }

    private static void recent(JsonGenerator json, RecentInstability recent) throws IOException {
        json.writeObjectFieldStart("last_28_days");
        JsonLine.number(json, "rmssd", recent.rmssd());
        json.writeNumberField("earlier_periods", recent.earlierPeriods());
        JsonLine.number(json, "usual_up_to", recent.usualUpTo());
        if (recent.comparable()) {
            json.writeBooleanField("above_usual", recent.aboveUsual());
        } else {
            json.writeNullField("above_usual");
        }
        json.writeEndObject();
    }

    private static void swing(JsonGenerator json, VariationReport report) throws IOException {
        json.writeObjectFieldStart("evening_minus_morning");
        json.writeNumberField("days", report.swing().days());
        double mean = Double.NaN;
        double se = Double.NaN;
        Interval interval = Interval.NONE;
        switch (report.swing()) {
            case PairedDifference.Estimated swing -> {
                mean = swing.mean();
                se = swing.se();
                interval = swing.interval();
            }
            case PairedDifference.WithoutSpread(int _, double plain) -> mean = plain;
            case PairedDifference.NotEnoughDays _ -> {}
        }
        JsonLine.number(json, "mean", mean);
        JsonLine.number(json, "se", se);
        JsonLine.number(json, "lo95", interval.lo95());
        JsonLine.number(json, "hi95", interval.hi95());
        json.writeBooleanField("meaningful", report.swings());
        json.writeEndObject();
    }
}
