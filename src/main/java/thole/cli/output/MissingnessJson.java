package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessReport.Comparison;
import thole.insight.missing.MissingnessWarning;
import thole.stats.missing.WelchTest;

/// The days without an entry as the member `missingness`, with the warning’s code or null, and what it rests on.
public final class MissingnessJson {

    private MissingnessJson() {}

    public static void write(JsonGenerator json, MissingnessReport report) throws IOException {
        json.writeObjectFieldStart("missingness");
        json.writeNumberField("days_without_entry", report.daysWithoutEntry());
        if (report.warning() == MissingnessWarning.NONE) {
            json.writeNullField("warning");
        } else {
            json.writeStringField("warning", report.warning().code());
        }
        switch (report.comparison()) {
            case Comparison.Compared(WelchTest test) -> comparison(json, test);
            case Comparison.NotCompared _ -> json.writeNullField("pain_the_day_before");
        }
        json.writeEndObject();
    }

    private static void comparison(JsonGenerator json, WelchTest test) throws IOException {
        json.writeObjectFieldStart("pain_the_day_before");
        json.writeNumberField("n_missing", test.firstCount());
        json.writeNumberField("n_recorded", test.secondCount());
        json.writeNumberField("mean_missing", test.firstMean());
        json.writeNumberField("mean_recorded", test.secondMean());
        json.writeNumberField("t", test.t());
        json.writeNumberField("df", test.df());
        json.writeNumberField("p", test.p());
        json.writeNumberField("d", test.d());
        json.writeEndObject();
    }
}
