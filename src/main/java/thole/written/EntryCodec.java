package thole.written;

import java.util.LinkedHashMap;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.written.body.BodyReader;
import thole.written.body.BodyWriter;
import thole.written.body.CareForms;
import thole.written.body.DayForms;
import thole.written.body.FactorForms;
import thole.written.body.QuestionnaireForms;
import thole.written.body.ReadingForm;
import thole.written.body.StoryForms;
import thole.written.json.Json;
import thole.written.json.JsonText;
import thole.written.json.UnreadableException;

/// What an entry says as its written form, and back: a JSON object on one line, `v` first, the members always in the
/// same order, numbers as short as they can be.
public final class EntryCodec {

    private EntryCodec() {}

    public static String write(Entry<?> entry) {
        return write(entry.content(), entry.unknown());
    }

    /// @param unknown members of a newer program, as [Entry#unknown()] has them
    public static String write(Content content, String unknown) {
        BodyWriter out = new BodyWriter();
        switch (content) {
            case Reading reading -> ReadingForm.write(reading, out);
            case DayValues values -> DayForms.write(values, out);
            case Treatment treatment -> DayForms.write(treatment, out);
            case LifeEvent event -> DayForms.write(event, out);
            case PainStory story -> StoryForms.write(story, out);
            case Imaging imaging -> StoryForms.write(imaging, out);
            case CustomFactor factor -> FactorForms.write(factor, out);
            case CheckInPlan plan -> FactorForms.write(plan, out);
            case AnswerSet answers -> CareForms.write(answers, out);
            case CareVisit visit -> CareForms.write(visit, out);
            case ImportantActivity activity -> CareForms.write(activity, out);
            case Measure measure -> CareForms.write(measure, out);
            case OpenedQuestionnaire opened -> QuestionnaireForms.write(opened, out);
        }
        return JsonText.print(out.end(members(unknown)));
    }

    private static Json.Members members(String unknown) {
        if (unknown.isEmpty()) {
            return new Json.Members(new LinkedHashMap<>());
        }
        try {
            return JsonText.parse("{" + unknown + "}");
        } catch (UnreadableException notMembers) {
            throw new IllegalArgumentException("unknown members are JSON members", notMembers);
        }
    }

    /// @throws UnreadableException where the body is damaged or says what this program does not understand
    public static Entry<?> read(RecordKind kind, EntryId id, int revision, String body) throws UnreadableException {
        return read(kind, id, revision, JsonText.parse(body));
    }

    /// The same of a body that is no longer text.
    static Entry<?> read(RecordKind kind, EntryId id, int revision, Json.Members body) throws UnreadableException {
        BodyReader in = new BodyReader(body);
        Content content = content(kind, in);
        return new Entry<>(id, revision, content, unknown(in.end()));
    }

    private static String unknown(Json.Members left) {
        if (left.values().isEmpty()) {
            return "";
        }
        String members = JsonText.print(left);
        return members.substring(1, members.length() - 1);
    }

    private static Content content(RecordKind kind, BodyReader in) throws UnreadableException {
        return switch (kind) {
            case READING -> ReadingForm.read(in);
            case DAY_VALUES -> DayForms.readValues(in);
            case TREATMENT -> DayForms.readTreatment(in);
            case LIFE_EVENT -> DayForms.readEvent(in);
            case PAIN_STORY -> StoryForms.readStory(in);
            case IMAGING -> StoryForms.readImaging(in);
            case CUSTOM_FACTOR -> FactorForms.readFactor(in);
            case CHECK_IN_PLAN -> FactorForms.readPlan(in);
            case ANSWER_SET -> CareForms.readAnswers(in);
            case CARE_VISIT -> CareForms.readVisit(in);
            case IMPORTANT_ACTIVITY -> CareForms.readActivity(in);
            case MEASURE -> CareForms.readMeasure(in);
            case OPENED_QUESTIONNAIRE -> QuestionnaireForms.read(in);
        };
    }
}
