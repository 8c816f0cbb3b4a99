package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
        json.writeArrayFieldStart("k");
        for (AroundEvents.Day day : average.days()) {
            json.writeNumber(day.offset());
        }
        json.writeEndArray();
        numbers(json, "mean", average.days(), AroundEvents.Day::mean);
        json.writeArrayFieldStart("n");
        for (AroundEvents.Day day : average.days()) {
            json.writeNumber(day.count());
        }
        json.writeEndArray();
        JsonLine.number(json, "M", average.statistic());
        JsonLine.number(json, "p", average.p());
        numbers(json, "sim_band_halfwidth", average.days(), AroundEvents.Day::bandHalfWidth);
        numbers(json, "lo95", average.days(), AroundEvents.Day::low95);
        numbers(json, "hi95", average.days(), AroundEvents.Day::high95);
    }

    private static void numbers(
            JsonGenerator json, String name, List<AroundEvents.Day> days, ToDoubleFunction<AroundEvents.Day> value)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (AroundEvents.Day day : days) {
            double number = value.applyAsDouble(day);
            if (Double.isFinite(number)) {
                json.writeNumber(number);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }
}
