package thole.cli.share;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import thole.insight.frame.Period;
import thole.insight.visits.VisitChange;
import thole.insight.visits.VisitComparison;
import thole.insight.visits.VisitFigure;
import thole.insight.visits.VisitLine;

/// The 28 days before the last visit beside the last 28, as JSON; null where no visit lies far enough back.
record VisitTable(Optional<VisitComparison> comparison) {

    void write(JsonGenerator json) throws IOException {
        if (comparison.isEmpty()) {
            json.writeNullField("visits");
            return;
        }
        json.writeObjectFieldStart("visits");
        period(json, "earlier", comparison.get().earlier());
        period(json, "later", comparison.get().later());
        json.writeArrayFieldStart("measures");
        for (VisitLine line : comparison.get().lines()) {
            json.writeStartObject();
            json.writeStringField("measure", line.measure().code());
            figure(json, "earlier", line.earlier());
            figure(json, "later", line.later());
            change(json, line.change());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void period(JsonGenerator json, String name, Period period) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("from", period.from().toString());
        json.writeStringField("to", period.to().toString());
        json.writeNumberField("days", period.days());
        json.writeEndObject();
    }

    /// What was not recorded is null and never zero.
    private static void figure(JsonGenerator json, String name, VisitFigure figure) throws IOException {
        json.writeObjectFieldStart(name);
        if (figure.isThere()) {
            json.writeNumberField("value", figure.value());
        } else {
            json.writeNullField("value");
        }
        json.writeNumberField("n", figure.of());
        json.writeEndObject();
    }

    private static void change(JsonGenerator json, VisitChange change) throws IOException {
        switch (change) {
            case VisitChange.Estimated found -> {
                json.writeStringField("verdict", found.size().name().toLowerCase(Locale.ROOT));
                json.writeNumberField("change", found.difference());
                json.writeNumberField("lo95", found.lo95());
                json.writeNumberField("hi95", found.hi95());
            }
            case VisitChange.TooFewDays _ -> nothing(json, "too_few_days");
            case VisitChange.NoUpsAndDowns _ -> nothing(json, "no_ups_and_downs");
            case VisitChange.NotCompared _ -> nothing(json, "not_compared");
        }
    }

    private static void nothing(JsonGenerator json, String verdict) throws IOException {
        json.writeStringField("verdict", verdict);
        json.writeNullField("change");
        json.writeNullField("lo95");
        json.writeNullField("hi95");
    }
}
