package thole.written;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import thole.written.body.Form;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// Takes the members of an object out one by one, and refuses what is left.
final class MemberReader {

    private final SequencedMap<String, Json> members;

    MemberReader(Json json) throws UnreadableException {
        if (!(json instanceof Json.Members(SequencedMap<String, Json> values))) {
            throw new UnreadableException("an object was expected");
        }
        members = new LinkedHashMap<>(values);
    }

    <T> T required(String name, Form<T> form) throws UnreadableException {
        Json value = members.remove(name);
        if (value == null) {
            throw new UnreadableException(name + ": missing");
        }
        return form.member(name, value);
    }

    <T> T optional(String name, Form<T> form, T absent) throws UnreadableException {
        return members.containsKey(name) ? required(name, form) : absent;
    }

    void end() throws UnreadableException {
        if (!members.isEmpty()) {
            throw new UnreadableException("an unknown member");
        }
    }
}
