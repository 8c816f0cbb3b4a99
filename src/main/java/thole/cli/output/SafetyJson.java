package thole.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import thole.insight.safety.Flag;
import thole.insight.safety.SafetyState;
import thole.model.safety.Urgency;

/// The safety answers that are marked and that nobody has looked at yet.
final class SafetyJson {

    private SafetyJson() {}

    static void write(JsonGenerator json, SafetyState safety) throws IOException {
        json.writeObjectFieldStart("safety");
        json.writeArrayFieldStart("open");
        for (Flag flag : safety.open()) {
            json.writeString(flag.code());
        }
        json.writeEndArray();
        text(json, "level", safety.level().map(Urgency::code));
        text(json, "answered_on", safety.last().answeredOn().map(LocalDate::toString));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        } else {
            json.writeNullField(name);
        }
    }
}
