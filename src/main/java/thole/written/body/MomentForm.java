package thole.written.body;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import thole.model.day.Moment;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How a moment is written: what the clock showed, the zone and its offset then.
public final class MomentForm {

    public static final Form<Moment> MOMENT = new Form<>(MomentForm::write, MomentForm::read);

    private static final Form<LocalDateTime> LOCAL = Form.ofText(LocalDateTime::toString, LocalDateTime::parse);
    private static final Form<ZoneId> ZONE = Form.ofText(ZoneId::getId, ZoneId::of);
    private static final Form<ZoneOffset> OFFSET = Form.ofText(ZoneOffset::getId, ZoneOffset::of);

    private MomentForm() {}

    private static Json write(Moment moment) {
        SequencedMap<String, Json> members = new LinkedHashMap<>();
        members.put("local", LOCAL.write().apply(moment.local()));
        members.put("zone", ZONE.write().apply(moment.zone()));
        members.put("offset", OFFSET.write().apply(moment.offset()));
        return new Json.Members(members);
    }

    private static Moment read(Json json) throws UnreadableException {
        if (!(json instanceof Json.Members(SequencedMap<String, Json> members)) || members.size() != 3) {
            throw new UnreadableException("local, zone and offset were expected");
        }
        return new Moment(
                LOCAL.read().read(part(members, "local")),
                ZONE.read().read(part(members, "zone")),
                OFFSET.read().read(part(members, "offset")));
    }

    private static Json part(SequencedMap<String, Json> members, String name) throws UnreadableException {
        Json part = members.get(name);
        if (part == null) {
            throw new UnreadableException(name + " was expected");
        }
        return part;
    }
}
