package thole.written.body;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.written.json.Json;

/// Collects the members of one body: what was answered stands under its name, and how it came under the same name in
/// `from`, which leaves out the usual case, typed on the day itself.
public final class BodyWriter {

    static final int VERSION = 1;
    static final String FROM = "from";

    private static final Form<Provenance.Typed> TYPED = Form.ofEnum(Provenance.Typed.class);

    private final SequencedMap<String, Json> members = new LinkedHashMap<>();
    private final SequencedMap<String, Json> from = new LinkedHashMap<>();

    public BodyWriter() {
        members.put("v", Json.of(VERSION));
    }

    <T> BodyWriter put(String name, T value, Form<T> form) {
        members.put(name, form.write().apply(value));
        return this;
    }

    <T> BodyWriter answer(String name, Answer<T> answer, Form<T> form) {
        if (answer instanceof Answer.Given<T>(T value, Provenance provenance)) {
            put(name, value, form);
            came(name, provenance);
        }
        return this;
    }

    void came(String name, Provenance provenance) {
        switch (provenance) {
            case Provenance.Typed typed -> {
                if (typed != Provenance.Typed.SAME_DAY) {
                    from.put(name, TYPED.write().apply(typed));
                }
            }
            case Provenance.Imported(BatchId batch, String original) -> from.put(name, imported(batch, original));
        }
    }

    private static Json imported(BatchId batch, String original) {
        SequencedMap<String, Json> source = new LinkedHashMap<>();
        source.put("import", new Json.Text(batch.text()));
        if (!original.isEmpty()) {
            source.put("original", new Json.Text(original));
        }
        return new Json.Members(source);
    }

    /// @param unknown members of a newer program, as they came
    public Json.Members end(Json.Members unknown) {
        if (!from.isEmpty()) {
            members.put(FROM, new Json.Members(from));
        }
        unknown.values().forEach(members::putIfAbsent);
        return new Json.Members(members);
    }
}
