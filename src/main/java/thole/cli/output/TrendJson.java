package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import thole.insight.frame.Period;
import thole.insight.trend.LevelShift;
import thole.insight.trend.PainChange;
import thole.insight.trend.Reference;
import thole.insight.trend.TrendReport;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.Trend;

/// How pain changed, as members of the object that other programs read: `trend`, `level_shifts`, `change`.
public final class TrendJson {

    private TrendJson() {}

    public static void write(JsonGenerator json, TrendReport report) throws IOException {
        switch (report.trend()) {
            case Trend.Estimated line -> trend(json, line, report.theilSenPer30Days());
            case Trend.NotEstimated _ -> json.writeNullField("trend");
        }
        json.writeArrayFieldStart("level_shifts");
        for (LevelShift shift : report.shownShifts()) {
            json.writeStartObject();
            json.writeStringField("date", shift.date().toString());
            JsonLine.number(json, "points", shift.points());
            JsonLine.number(json, "mean_before", shift.before());
            JsonLine.number(json, "mean_after", shift.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        change(json, report.change());
    }

    private static void trend(JsonGenerator json, Trend.Estimated line, double theilSen) throws IOException {
        json.writeObjectFieldStart("trend");
        json.writeNumberField("n", line.rows());
        JsonLine.number(json, "points_per_30d", line.per30Days());
        JsonLine.number(json, "se", line.se());
        JsonLine.number(json, "lo95", line.lo95());
        JsonLine.number(json, "hi95", line.hi95());
        JsonLine.number(json, "p", line.p());
        JsonLine.number(json, "phi", line.phi());
        JsonLine.number(json, "nu", line.nu());
        JsonLine.number(json, "rho1", line.inertia());
        JsonLine.number(json, "theil_sen_per_30d", theilSen);
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, PainChange change) throws IOException {
        MeaningfulChange.Stretches stretches = change.found().stretches();
        json.writeObjectFieldStart("change");
        switch (change.reference()) {
            case Reference.FirstDays _ -> {
                json.writeStringField("reference", "first_days");
                json.writeNullField("date");
            }
            case Reference.Before(LocalDate date) -> {
                json.writeStringField("reference", "before_date");
                json.writeStringField("date", date.toString());
            }
        }
        stretch(json, "earlier", change.earlier(), stretches.earlierEntries(), stretches.earlierMean());
        stretch(json, "last", change.last(), stretches.lastEntries(), stretches.lastMean());
        switch (change.found()) {
            case MeaningfulChange.Estimated found -> found(json, found);
            case MeaningfulChange.NotEstimated not -> {
                json.writeStringField("status", not.reason().name().toLowerCase(Locale.ROOT));
                JsonLine.nothing(json, List.of("points", "se", "lo95", "hi95", "p", "size"));
            }
        }
        json.writeEndObject();
    }

    private static void stretch(JsonGenerator json, String name, Period period, int entries, double mean)
            throws IOException {
        json.writeObjectFieldStart(name);
        JsonLine.period(json, period);
        json.writeNumberField("entries", entries);
        JsonLine.number(json, "mean", mean);
        json.writeEndObject();
    }

    private static void found(JsonGenerator json, MeaningfulChange.Estimated found) throws IOException {
        json.writeStringField("status", "ok");
        JsonLine.number(json, "points", found.difference());
        JsonLine.number(json, "se", found.se());
        JsonLine.number(json, "lo95", found.lo95());
        JsonLine.number(json, "hi95", found.hi95());
        JsonLine.number(json, "p", found.p());
        json.writeStringField("size", found.size().name().toLowerCase(Locale.ROOT));
    }
}
