package thole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One JSON object as its values by path, `factors[0].lags[1].slope`; null is the text “null”, an empty array “[]”
/// and an empty object “{}”.
record JsonPaths(SequencedMap<String, Object> values) {

    static JsonPaths of(String line) throws IOException {
        SequencedMap<String, Object> values = new LinkedHashMap<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            object(json, "", values);
            assertThat(json.nextToken()).isNull();
        }
        return new JsonPaths(values);
    }

    Object at(String path) {
        return values.getOrDefault(path, "nothing at " + path);
    }

    double number(String path) {
        return at(path) instanceof Number number ? number.doubleValue() : Double.NaN;
    }

    private static void object(JsonParser json, String path, SequencedMap<String, Object> values) throws IOException {
        int members = 0;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = (path.isEmpty() ? "" : path + ".") + json.currentName();
            json.nextToken();
            value(json, name, values);
            members++;
        }
        if (members == 0) {
            values.put(path, "{}");
        }
    }

    private static void array(JsonParser json, String path, SequencedMap<String, Object> values) throws IOException {
        int index = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            value(json, path + "[" + index++ + "]", values);
        }
        if (index == 0) {
            values.put(path, "[]");
        }
    }

    private static void value(JsonParser json, String path, SequencedMap<String, Object> values) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            object(json, path, values);
        } else if (token == JsonToken.START_ARRAY) {
            array(json, path, values);
        } else {
            values.put(path, token.isNumeric() ? json.getNumberValue() : json.getText());
        }
    }
}
