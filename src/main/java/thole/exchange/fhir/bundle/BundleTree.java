package thole.exchange.fhir.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import thole.exchange.PlainWords;

/// JSON objects as maps in the order of their members. FHIR knows no empty members, so what is empty is left out.
final class BundleTree {

    private static final JsonFactory JSON = new JsonFactory();

    private BundleTree() {}

    /// @param members name, value, name, value: texts, numbers, flags, lists, objects, or optional ones of these
    static SequencedMap<String, Object> object(Object... members) {
        SequencedMap<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            Object value = members[i + 1] instanceof Optional<?> optional ? present(optional) : members[i + 1];
            boolean empty = value.equals("") || (value instanceof List<?> list && list.isEmpty());
            if (!empty) {
                object.put((String) members[i], value);
            }
        }
        return object;
    }

    private static Object present(Optional<?> optional) {
        return optional.isPresent() ? optional.get() : "";
    }

    /// On one line.
    static String text(SequencedMap<String, Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JSON.createGenerator(text)) {
            write(object, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case String text -> out.writeString(text);
            case Boolean flag -> out.writeBoolean(flag);
            case Double number -> out.writeNumber(PlainWords.number(number));
            case List<?> items -> {
                out.writeStartArray();
                for (Object item : items) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case Map<?, ?> members -> {
                out.writeStartObject();
                for (Map.Entry<?, ?> member : members.entrySet()) {
                    out.writeFieldName((String) member.getKey());
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
            default -> throw new IllegalArgumentException("no JSON: " + value.getClass());
        }
    }
}
