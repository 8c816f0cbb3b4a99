package thole.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A value of a JSON answer: an object, a list, a number or a text, where `null` is a missing number.
record Answer(@Nullable Object value) {

    static Answer read(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            return new Answer(valueAt(parser));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }

    boolean has(String name) {
        return fields().containsKey(name);
    }

    Answer get(String name) {
        return new Answer(fields().get(name));
    }

    List<Answer> list() {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().map(Answer::new).toList();
    }

    double[] numbers() {
        return list().stream().mapToDouble(Answer::number).toArray();
    }

    double number() {
        return value == null ? Double.NaN : (Double) value;
    }

    int count() {
        return (int) number();
    }

    String text() {
        return (String) Objects.requireNonNull(value);
    }

    private Map<?, ?> fields() {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }

    private static @Nullable Object valueAt(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fieldsAt(parser);
            case START_ARRAY -> elementsAt(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new IOException("unexpected " + parser.currentToken());
        };
    }

    private static Map<String, @Nullable Object> fieldsAt(JsonParser parser) throws IOException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, valueAt(parser));
        }
        return fields;
    }

    private static List<@Nullable Object> elementsAt(JsonParser parser) throws IOException {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(valueAt(parser));
        }
        return elements;
    }
}
