package thole.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import thole.insight.frame.Period;

/// One JSON object on one line.
public final class JsonLine {

    private static final JsonFactory FACTORY = new JsonFactory();

    /// Writes the members of the object.
    @FunctionalInterface
    public interface Members {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private JsonLine() {}

    public static String of(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            members.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail
        }
        return text.toString();
    }

    /// A number to the last digit, null for one that is none.
    static void number(JsonGenerator json, String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }

    /// Null under each of the names.
    static void nothing(JsonGenerator json, List<String> names) throws IOException {
        for (String name : names) {
            json.writeNullField(name);
        }
    }

    /// One number per row, null for one that is none.
    static <T> void numbers(JsonGenerator json, String name, List<T> rows, ToDoubleFunction<T> figure)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T row : rows) {
            double value = figure.applyAsDouble(row);
            if (Double.isFinite(value)) {
                json.writeNumber(value);
            } else {
                json.writeNull();
            }
        }
        json.writeEndArray();
    }

    /// One whole number per row.
    static <T> void counts(JsonGenerator json, String name, List<T> rows, ToIntFunction<T> count) throws IOException {
        json.writeArrayFieldStart(name);
        for (T row : rows) {
            json.writeNumber(count.applyAsInt(row));
        }
        json.writeEndArray();
    }

    /// The first and the last day as `from` and `to`, null where the period has no day.
    static void period(JsonGenerator json, Period period) throws IOException {
        if (period.days() == 0) {
            nothing(json, List.of("from", "to"));
        } else {
            json.writeStringField("from", period.from().toString());
            json.writeStringField("to", period.to().toString());
        }
    }
}
