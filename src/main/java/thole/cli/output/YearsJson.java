package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import thole.insight.years.FactorYears;
import thole.insight.years.YearsReport;
import thole.stats.Association;
import thole.stats.pooling.PooledSlope;

/// A long record year by year, as the member `years` of the object that other programs read; null for a shorter one.
public final class YearsJson {

    private YearsJson() {}

    public static void write(JsonGenerator json, YearsReport report) throws IOException {
        if (report.isEmpty()) {
            json.writeNullField("years");
            return;
        }
        json.writeArrayFieldStart("years");
        for (FactorYears factor : report.factors()) {
            factor(json, factor);
        }
        json.writeEndArray();
    }

    private static void factor(JsonGenerator json, FactorYears years) throws IOException {
        json.writeStartObject();
        json.writeStringField("factor", years.factor().code());
        json.writeNumberField("lag", years.lag());
        JsonLine.number(json, "span_p10_p90", years.span());
        pooled(json, years.pooled());
        json.writeBooleanField("changed", years.changedOverTheYears());
        json.writeArrayFieldStart("blocks");
        for (FactorYears.Year year : years.years()) {
            block(json, year);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void pooled(JsonGenerator json, PooledSlope pooled) throws IOException {
        json.writeNumberField("pooled_blocks", pooled.count());
        JsonLine.number(json, "slope", pooled.slope());
        JsonLine.number(json, "se", pooled.standardError());
        JsonLine.number(json, "lo95", pooled.lo95());
        JsonLine.number(json, "hi95", pooled.hi95());
        JsonLine.number(json, "tau2", pooled.tauSquared());
        JsonLine.number(json, "q", pooled.q());
        JsonLine.number(json, "q_p", pooled.pHomogeneous());
    }

    private static void block(JsonGenerator json, FactorYears.Year year) throws IOException {
        json.writeStartObject();
        JsonLine.period(json, year.recorded());
        json.writeNumberField("n", year.link().pairs());
        switch (year.link()) {
            case Association.Estimated link -> {
                JsonLine.number(json, "slope", link.slope());
                JsonLine.number(json, "se", link.se());
                JsonLine.number(json, "lo95", link.lo95());
                JsonLine.number(json, "hi95", link.hi95());
            }
            case Association.NotEstimated _ -> JsonLine.nothing(json, List.of("slope", "se", "lo95", "hi95"));
        }
        json.writeEndObject();
    }
}
