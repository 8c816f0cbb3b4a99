package thole.written.body;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// Takes the members of one body out again, strictly: what is not understood is kept aside at the top level and refused
/// below it, so nothing is dropped unseen.
public final class BodyReader {

    private static final Form<Provenance.Typed> TYPED = Form.ofEnum(Provenance.Typed.class);
    private static final Form<BatchId> BATCH = Form.ofText(BatchId::text, BatchId::new);

    private static final Json OURS = Json.of((long) BodyWriter.VERSION);

    private final SequencedMap<String, Json> members;
    private final SequencedMap<String, Json> from;

    public BodyReader(Json.Members body) throws UnreadableException {
        members = new LinkedHashMap<>(body.values());
        Json version = members.remove("v");
        if (!OURS.equals(version)) {
            throw another(version);
        }
        from = switch (members.remove(BodyWriter.FROM)) {
            case null -> new LinkedHashMap<>();
            case Json.Members(SequencedMap<String, Json> values) -> new LinkedHashMap<>(values);
            case Json _ -> throw new UnreadableException("from: an object was expected");
        };
    }

    private static UnreadableException another(@Nullable Json version) {
        if (version instanceof Json.Numeral(String letters) && letters.matches("[2-9]|[1-9][0-9]{1,5}")) {
            return UnreadableException.newer("version " + letters);
        }
        return new UnreadableException("version " + BodyWriter.VERSION + " was expected");
    }

    <T> T required(String name, Form<T> form) throws UnreadableException {
        return form.member(name, taken(name));
    }

    <T> Answer<T> answer(String name, Form<T> form) throws UnreadableException {
        Json value = members.remove(name);
        return value == null ? Answer.missing() : Answer.of(form.member(name, value), came(name));
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    /// The member as it stands, taken out.
    Json taken(String name) throws UnreadableException {
        Json value = members.remove(name);
        if (value == null) {
            throw new UnreadableException(name + ": missing");
        }
        return value;
    }

    /// How the answer of that name came.
    Provenance came(String name) throws UnreadableException {
        return provenance(name, from.remove(name));
    }

    private static Provenance provenance(String name, @Nullable Json source) throws UnreadableException {
        return switch (source) {
            case null -> Provenance.Typed.SAME_DAY;
            case Json.Members(SequencedMap<String, Json> values) -> imported(name, new LinkedHashMap<>(values));
            case Json text -> TYPED.member("from." + name, text);
        };
    }

    private static Provenance imported(String name, SequencedMap<String, Json> source) throws UnreadableException {
        Json batch = source.remove("import");
        Json original = source.remove("original");
        if (batch == null || !source.isEmpty()) {
            throw new UnreadableException("from." + name + ": an import was expected");
        }
        return new Provenance.Imported(
                BATCH.member(name, batch), original == null ? "" : Form.TEXT.member(name, original));
    }

    /// What no reader has taken out.
    public Json.Members end() throws UnreadableException {
        if (!from.isEmpty()) {
            throw new UnreadableException("from: it names an answer that is not there");
        }
        return new Json.Members(members);
    }
}
