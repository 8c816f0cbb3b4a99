package thole.written;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import thole.model.snapshot.JournalFacts;
import thole.written.body.Form;
import thole.written.body.MomentForm;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// Writes a whole journal: one line for the facts, one for each change, one for each revision.
final class DocumentWriter {

    static final String FORMAT = "thole-journal";
    static final int VERSION = 1;
    static final Comparator<WrittenRow> ORDER = Comparator.comparingLong(WrittenRow::change)
            .thenComparing(row -> row.id().toString())
            .thenComparingInt(WrittenRow::revision);

    private DocumentWriter() {}

    static void write(JournalDocument document, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write("{\"format\":\"" + FORMAT + "\",\"v\":" + VERSION + ",\n\"journal\":");
        text.write(JsonText.print(facts(document.facts())));
        text.write(",\n\"changes\":");
        lines(document.changes(), DocumentWriter::change, text);
        text.write(",\n\"revisions\":");
        lines(document.rows(), DocumentWriter::row, text);
        text.write("}\n");
        text.flush();
    }

    private static <T> void lines(List<T> values, Function<T, Json> form, Writer text) throws IOException {
        String before = "[\n";
        for (T value : values) {
            text.write(before);
            text.write(JsonText.print(form.apply(value)));
            before = ",\n";
        }
        text.write(values.isEmpty() ? "[]" : "\n]");
    }

    private static Json facts(JournalFacts facts) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("id", new Json.Text(facts.id().toString()));
        members.put("example", new Json.Flag(facts.example()));
        members.put("day_start", Form.TIME.write().apply(facts.dayStart().time()));
        return new Json.Members(members);
    }

    private static Json change(WrittenChange change) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("number", Json.of(change.number()));
        members.put("at", MomentForm.MOMENT.write().apply(change.at()));
        members.put("action", new Json.Text(change.action()));
        if (change.target() != 0) {
            members.put("target", Json.of(change.target()));
        }
        if (!change.batch().isEmpty()) {
            members.put("batch", new Json.Text(change.batch()));
        }
        return new Json.Members(members);
    }

    private static Json row(WrittenRow row) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("kind", new Json.Text(row.kind().code()));
        members.put("id", new Json.Text(row.id().toString()));
        members.put("revision", Json.of(row.revision()));
        members.put("change", Json.of(row.change()));
        if (row.deleted()) {
            members.put("deleted", new Json.Flag(true));
        }
        members.put("body", body(row));
        return new Json.Members(members);
    }

    private static Json body(WrittenRow row) {
        try {
            return JsonText.parse(row.body());
        } catch (UnreadableException notABody) {
            throw new IllegalStateException("a row of a document has a body", notABody);
        }
    }
}
