package thole.written.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.day.Activity;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.LifeEvent;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How everything else that belongs to a day is written.
public final class DayForms {

    private static final String CUSTOM = "custom";
    private static final Form<TreatmentUse> USE = Form.ofEnum(TreatmentUse.class);
    private static final Form<TreatmentEffect> EFFECT = Form.ofEnum(TreatmentEffect.class);
    private static final Form<UUID> UUID_FORM = Form.ofText(UUID::toString, UUID::fromString);

    private DayForms() {}

    public static void write(DayValues values, BodyWriter out) {
        out.put("day", values.day(), Form.DATE)
                .answer("sleep_hours", values.sleep().length(), Form.HOURS)
                .answer("sleep_quality", values.sleep().quality(), Form.RATING)
                .answer("stress", values.stress(), Form.RATING)
                .answer("sitting_hours", values.sitting(), Form.HOURS)
                .answer("activity_minutes", values.activity().minutes(), Form.MINUTES)
                .answer("activity_kinds", values.activity().kinds(), Form.TEXTS);
        writeCustom(values.custom(), out);
        out.answer("flare", values.flare(), Form.FLAG).answer("guess", values.guess(), Form.TEXT);
    }

    private static void writeCustom(Map<CustomFactorId, Answer<Double>> custom, BodyWriter out) {
        SequencedMap<String, Json> numbers = new LinkedHashMap<>();
        custom.forEach((id, answer) -> {
            if (answer instanceof Answer.Given<Double>(Double value, Provenance provenance)) {
                numbers.put(id.value().toString(), Json.of(value));
                out.came(CUSTOM + "." + id.value(), provenance);
            }
        });
        if (!numbers.isEmpty()) {
            out.put(CUSTOM, new Json.Members(numbers), new Form<Json>(json -> json, json -> json));
        }
    }

    public static DayValues readValues(BodyReader in) throws UnreadableException {
        return new DayValues(
                in.required("day", Form.DATE),
                new Sleep(in.answer("sleep_hours", Form.HOURS), in.answer("sleep_quality", Form.RATING)),
                in.answer("stress", Form.RATING),
                in.answer("sitting_hours", Form.HOURS),
                new Activity(in.answer("activity_minutes", Form.MINUTES), in.answer("activity_kinds", Form.TEXTS)),
                readCustom(in),
                in.answer("flare", Form.FLAG),
                in.answer("guess", Form.TEXT));
    }

    private static Map<CustomFactorId, Answer<Double>> readCustom(BodyReader in) throws UnreadableException {
        if (!in.has(CUSTOM)) {
            return Map.of();
        }
        if (!(in.taken(CUSTOM) instanceof Json.Members(SequencedMap<String, Json> numbers))) {
            throw new UnreadableException(CUSTOM + ": an object was expected");
        }
        Map<CustomFactorId, Answer<Double>> custom = new LinkedHashMap<>();
        for (Map.Entry<String, Json> number : numbers.entrySet()) {
            UUID id = UUID_FORM.member(CUSTOM, new Json.Text(number.getKey()));
            double value = Form.NUMBER.member(CUSTOM, number.getValue());
            custom.put(new CustomFactorId(id), Answer.of(value, in.came(CUSTOM + "." + id)));
        }
        return custom;
    }

    public static void write(Treatment treatment, BodyWriter out) {
        out.put("day", treatment.day(), Form.DATE)
                .put("name", treatment.name(), Form.TEXT)
                .answer("dose", treatment.dose(), Form.TEXT)
                .answer("time", treatment.time(), Form.TIME)
                .answer("use", treatment.use(), USE)
                .answer("effect", treatment.effect(), EFFECT)
                .answer("side_effects", treatment.sideEffects(), Form.TEXT);
    }

    public static Treatment readTreatment(BodyReader in) throws UnreadableException {
        return new Treatment(
                in.required("day", Form.DATE),
                in.required("name", Form.TEXT),
                in.answer("dose", Form.TEXT),
                in.answer("time", Form.TIME),
                in.answer("use", USE),
                in.answer("effect", EFFECT),
                in.answer("side_effects", Form.TEXT));
    }

    public static void write(LifeEvent event, BodyWriter out) {
        out.put("day", event.day(), Form.DATE)
                .put("name", event.name(), Form.TEXT)
                .answer("note", event.note(), Form.TEXT);
    }

    public static LifeEvent readEvent(BodyReader in) throws UnreadableException {
        return new LifeEvent(
                in.required("day", Form.DATE), in.required("name", Form.TEXT), in.answer("note", Form.TEXT));
    }
}
