package thole.written;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import thole.model.BatchId;
import thole.model.day.DayStart;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.written.body.Form;
import thole.written.body.MomentForm;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// Reads a whole journal, a line at a time, and refuses what does not fit together.
final class DocumentReader {

    private static final Form<UUID> ID = Form.ofText(UUID::toString, UUID::fromString);
    private static final Form<RecordKind> KIND = new Form<>(
            kind -> new Json.Text(kind.code()), json -> kind(Form.TEXT.read().read(json)));
    private static final Form<String> ACTION = Form.ofText(action -> action, DocumentReader::action);
    private static final Form<String> BATCH = Form.ofText(batch -> batch, batch -> new BatchId(batch).text());
    private static final Form<Json.Members> BODY = new Form<>(json -> json, DocumentReader::body);

    private static final Form<Integer> REVISION = new Form<>(
            number -> Json.of(number), json -> Math.toIntExact(Form.COUNT.read().read(json)));

    private final JsonParser parser;
    private final int most;
    private final Consumer<Entry<?>> each;

    private DocumentReader(JsonParser parser, int most, Consumer<Entry<?>> each) {
        this.parser = parser;
        this.most = most;
        this.each = each;
    }

    static JournalDocument read(InputStream in, int mostRows, Consumer<Entry<?>> each)
            throws IOException, UnreadableException {
        var utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (JsonParser parser = JsonText.FACTORY.createParser(new InputStreamReader(in, utf8))) {
            return DocumentCheck.checked(new DocumentReader(parser, mostRows, each).document());
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableException("this is not UTF-8");
        } catch (JsonProcessingException notJson) {
            throw new UnreadableException(
                    "this is not JSON",
                    notJson.getLocation() == null ? 0 : notJson.getLocation().getLineNr());
        }
    }

    private JournalDocument document() throws IOException, UnreadableException {
        expect(JsonToken.START_OBJECT);
        member("format");
        required(DocumentWriter.FORMAT.equals(parser.nextTextValue()), "format: " + DocumentWriter.FORMAT);
        member("v");
        int version = parser.nextIntValue(0);
        if (version > DocumentWriter.VERSION) {
            throw UnreadableException.newer("version " + version);
        }
        required(version == DocumentWriter.VERSION, "version " + DocumentWriter.VERSION);
        member("journal");
        parser.nextToken();
        JournalFacts facts = element(DocumentReader::facts);
        List<WrittenChange> changes = list("changes", DocumentReader::change);
        List<WrittenRow> rows = list("revisions", this::row);
        expect(JsonToken.END_OBJECT);
        required(parser.nextToken() == null, "the end of the document");
        return new JournalDocument(facts, changes, rows);
    }

    private <T> List<T> list(String name, Form.Reading<T> reading) throws IOException, UnreadableException {
        member(name);
        expect(JsonToken.START_ARRAY);
        List<T> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            required(values.size() < most, "no more than " + most);
            values.add(element(reading));
        }
        return values;
    }

    private <T> T element(Form.Reading<T> reading) throws IOException, UnreadableException {
        int line = parser.currentLocation().getLineNr();
        try {
            return new Form<T>(_ -> new Json.Nothing(), reading).member("line", JsonText.value(parser));
        } catch (UnreadableException unreadable) {
            throw unreadable.atLine(line);
        }
    }

    private void member(String name) throws IOException, UnreadableException {
        required(name.equals(parser.nextFieldName()), name);
    }

    private void expect(JsonToken token) throws IOException, UnreadableException {
        required(parser.nextToken() == token, token.asString() == null ? "a list" : "an object");
    }

    private void required(boolean there, String what) throws UnreadableException {
        if (!there) {
            throw new UnreadableException(
                    what + " was expected", parser.currentLocation().getLineNr());
        }
    }

    private static JournalFacts facts(Json json) throws UnreadableException {
        MemberReader in = new MemberReader(json);
        JournalFacts facts = new JournalFacts(
                new JournalId(in.required("id", ID)),
                in.required("example", Form.FLAG),
                new DayStart(in.required("day_start", Form.TIME)));
        in.end();
        return facts;
    }

    private static WrittenChange change(Json json) throws UnreadableException {
        MemberReader in = new MemberReader(json);
        WrittenChange change = new WrittenChange(
                in.required("number", Form.COUNT),
                in.required("at", MomentForm.MOMENT),
                in.required("action", ACTION),
                in.optional("target", Form.COUNT, 0L),
                in.optional("batch", BATCH, ""));
        in.end();
        return change;
    }

    private static String action(String code) {
        if (!WrittenChange.ACTIONS.contains(code)) {
            throw new IllegalArgumentException("not an action");
        }
        return code;
    }

    /// A code in small letters that nobody here knows is one of a newer program; anything else is damage.
    private static RecordKind kind(String code) throws UnreadableException {
        Optional<RecordKind> known = RecordKind.ofCode(code);
        if (known.isEmpty() && code.matches("[a-z_]{1,40}")) {
            throw UnreadableException.newer("“" + code + "”");
        }
        return known.orElseThrow(() -> new UnreadableException("a kind of record was expected"));
    }

    private static Json.Members body(Json json) throws UnreadableException {
        if (json instanceof Json.Members members) {
            return members;
        }
        throw new UnreadableException("an object was expected");
    }

    private WrittenRow row(Json json) throws UnreadableException {
        MemberReader in = new MemberReader(json);
        RecordKind kind = in.required("kind", KIND);
        EntryId id = new EntryId(in.required("id", ID));
        int revision = in.required("revision", REVISION);
        long change = in.required("change", Form.COUNT);
        boolean deleted = in.optional("deleted", Form.FLAG, false);
        Json.Members body = in.required("body", BODY);
        in.end();
        Entry<?> entry = EntryCodec.read(kind, id, revision, body);
        each.accept(entry);
        String day = WrittenRow.dayOf(entry.content());
        return new WrittenRow(kind, id, revision, day, deleted, change, JsonText.print(body));
    }
}
