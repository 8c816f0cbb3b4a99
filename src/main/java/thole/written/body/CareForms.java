package thole.written.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.written.json.Json;
import thole.written.json.UnreadableException;

/// How what a therapist asks about is written: answers to lists of questions, visits, measures, and the activities that
/// matter to the person.
public final class CareForms {

    private static final Form<SequencedMap<String, String>> ANSWERS = byName(Form.TEXT);
    private static final Form<SequencedMap<String, Double>> ITEMS = byName(Form.NUMBER);

    private CareForms() {}

    public static void write(AnswerSet answers, BodyWriter out) {
        out.put("date", answers.date(), Form.DATE);
        answers.at().ifPresent(moment -> out.put("at", moment, MomentForm.MOMENT));
        out.put("list", answers.list(), Form.TEXT)
                .put("version", answers.version(), Form.TEXT)
                .put("answers", answers.answers(), ANSWERS);
    }

    public static AnswerSet readAnswers(BodyReader in) throws UnreadableException {
        return new AnswerSet(
                in.required("date", Form.DATE),
                in.has("at") ? Optional.of(in.required("at", MomentForm.MOMENT)) : Optional.empty(),
                in.required("list", Form.TEXT),
                in.required("version", Form.TEXT),
                in.required("answers", ANSWERS));
    }

    public static void write(CareVisit visit, BodyWriter out) {
        out.put("date", visit.date(), Form.DATE)
                .put("about", visit.about(), Form.WORDS)
                .answer("by_whom", visit.byWhom(), Form.TEXT)
                .answer("next", visit.next(), Form.TEXT);
    }

    public static CareVisit readVisit(BodyReader in) throws UnreadableException {
        return new CareVisit(
                in.required("date", Form.DATE),
                Set.copyOf(in.required("about", Form.WORDS)),
                in.answer("by_whom", Form.TEXT),
                in.answer("next", Form.TEXT));
    }

    public static void write(ImportantActivity activity, BodyWriter out) {
        out.put("name", activity.name(), Form.TEXT).put("current", activity.current(), Form.FLAG);
    }

    public static ImportantActivity readActivity(BodyReader in) throws UnreadableException {
        return new ImportantActivity(in.required("name", Form.TEXT), in.required("current", Form.FLAG));
    }

    public static void write(Measure measure, BodyWriter out) {
        out.put("date", measure.date(), Form.DATE)
                .put("instrument", measure.instrument(), Form.TEXT)
                .put("items", measure.items(), ITEMS);
        if (!measure.words().isEmpty()) {
            out.put("words", measure.words(), ANSWERS);
        }
        out.answer("total", measure.total(), Form.NUMBER);
    }

    public static Measure readMeasure(BodyReader in) throws UnreadableException {
        return new Measure(
                in.required("date", Form.DATE),
                in.required("instrument", Form.TEXT),
                in.required("items", ITEMS),
                in.has("words") ? in.required("words", ANSWERS) : new LinkedHashMap<>(),
                in.answer("total", Form.NUMBER));
    }

    private static <T> Form<SequencedMap<String, T>> byName(Form<T> form) {
        return new Form<>(
                values -> {
                    SequencedMap<String, Json> members = new LinkedHashMap<>();
                    values.forEach(
                            (name, value) -> members.put(name, form.write().apply(value)));
                    return new Json.Members(members);
                },
                json -> {
                    if (!(json instanceof Json.Members(SequencedMap<String, Json> members))) {
                        throw new UnreadableException("an object was expected");
                    }
                    SequencedMap<String, T> values = new LinkedHashMap<>();
                    for (Map.Entry<String, Json> member : members.entrySet()) {
                        values.put(member.getKey(), form.member(member.getKey(), member.getValue()));
                    }
                    return values;
                });
    }
}
