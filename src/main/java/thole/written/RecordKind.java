package thole.written;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;

/// The kinds of record that a journal keeps. The code of a kind names its table and stands in files; it never changes.
public enum RecordKind {
    READING,
    DAY_VALUES,
    TREATMENT,
    LIFE_EVENT,
    PAIN_STORY,
    IMAGING,
    CUSTOM_FACTOR,
    ANSWER_SET,
    CARE_VISIT,
    IMPORTANT_ACTIVITY,
    MEASURE,
    CHECK_IN_PLAN,
    OPENED_QUESTIONNAIRE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RecordKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    public static RecordKind of(Content content) {
        return switch (content) {
            case Reading _ -> READING;
            case DayValues _ -> DAY_VALUES;
            case Treatment _ -> TREATMENT;
            case LifeEvent _ -> LIFE_EVENT;
            case PainStory _ -> PAIN_STORY;
            case Imaging _ -> IMAGING;
            case CustomFactor _ -> CUSTOM_FACTOR;
            case AnswerSet _ -> ANSWER_SET;
            case CareVisit _ -> CARE_VISIT;
            case ImportantActivity _ -> IMPORTANT_ACTIVITY;
            case Measure _ -> MEASURE;
            case CheckInPlan _ -> CHECK_IN_PLAN;
            case OpenedQuestionnaire _ -> OPENED_QUESTIONNAIRE;
        };
    }
}
