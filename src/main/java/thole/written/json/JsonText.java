package thole.written.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// JSON values to text and back. The text has no space and no line break.
public final class JsonText {

    public static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamWriteFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private JsonText() {}

    public static Json.Members parse(String text) throws UnreadableException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            Json value = value(parser);
            if (parser.nextToken() == null && value instanceof Json.Members members) {
                return members;
            }
            throw new UnreadableException("one JSON object was expected");
        } catch (JsonProcessingException notJson) {
            throw new UnreadableException("this is not JSON");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The value that starts at the current token; ends at its last token.
    public static Json value(JsonParser parser) throws IOException, UnreadableException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new UnreadableException("a JSON value was expected");
        }
        return switch (token) {
            case START_OBJECT -> members(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Json.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Numeral(parser.getText());
            case VALUE_TRUE -> new Json.Flag(true);
            case VALUE_FALSE -> new Json.Flag(false);
            case VALUE_NULL -> new Json.Nothing();
            case END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                throw new UnreadableException("a JSON value was expected");
        };
    }

    private static Json members(JsonParser parser) throws IOException, UnreadableException {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = CleanText.of(parser.currentName());
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new Json.Members(members);
    }

    private static Json items(JsonParser parser) throws IOException, UnreadableException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Items(items);
    }

    public static String print(Json value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void write(Json value, JsonGenerator out) throws IOException {
        switch (value) {
            case Json.Text(String text) -> out.writeString(text);
            case Json.Numeral(String letters) -> out.writeNumber(letters);
            case Json.Flag(boolean flag) -> out.writeBoolean(flag);
            case Json.Nothing() -> out.writeNull();
            case Json.Items(List<Json> items) -> {
                out.writeStartArray();
                for (Json item : items) {
                    write(item, out);
                }
                out.writeEndArray();
            }
            case Json.Members(SequencedMap<String, Json> members) -> {
                out.writeStartObject();
                for (Map.Entry<String, Json> member : members.entrySet()) {
                    out.writeFieldName(member.getKey());
                    write(member.getValue(), out);
                }
                out.writeEndObject();
            }
        }
    }
}
