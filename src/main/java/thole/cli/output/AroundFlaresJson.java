package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.stats.flare.AroundEvents;

/// The averages around flares as the member `around_flares`: an object with one member per factor that has one.
public final class AroundFlaresJson {

    private AroundFlaresJson() {}

    public static void write(JsonGenerator json, AroundFlares around) throws IOException {
        json.writeObjectFieldStart("around_flares");
        for (FactorAroundFlares found : around.factors()) {
            json.writeObjectFieldStart(found.factor().code());
            average(json, found.average());
            json.writeBooleanField("present", found.present());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void average(JsonGenerator json, AroundEvents average) throws IOException {
        JsonLine.counts(json, "k", average.days(), AroundEvents.Day::offset);
        JsonLine.numbers(json, "mean", average.days(), AroundEvents.Day::mean);
        JsonLine.counts(json, "n", average.days(), AroundEvents.Day::count);
        JsonLine.number(json, "M", average.statistic());
        JsonLine.number(json, "p", average.p());
        JsonLine.numbers(json, "sim_band_halfwidth", average.days(), AroundEvents.Day::bandHalfWidth);
        JsonLine.numbers(json, "lo95", average.days(), AroundEvents.Day::low95);
        JsonLine.numbers(json, "hi95", average.days(), AroundEvents.Day::high95);
    }
}
