package thole.exchange;

import java.util.List;
import java.util.Optional;
import thole.model.day.ReadingTime;
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

/// A place in a journal that only one entry can have: the values of a day, a rating at a time, a factor of a name.
///
/// @param what it is the place of
record OnlyOne(List<Object> what) {

    /// Empty where a journal may have any number.
    static Optional<OnlyOne> of(Content content) {
        return switch (content) {
            case Reading reading -> one("reading", reading.day(), time(reading.time()));
            case DayValues values -> one("values", values.day());
            case PainStory _ -> one("story");
            case CustomFactor factor -> one("factor", factor.name().key());
            case CheckInPlan _ -> one("plan");
            case AnswerSet answers -> one("answers", answers.list(), answers.date(), answers.at());
            case Measure measure -> one("measure", measure.instrument(), measure.date());
            case OpenedQuestionnaire opened ->
                one("questionnaire", opened.form().code());
            case Treatment _, LifeEvent _, Imaging _, CareVisit _, ImportantActivity _ -> Optional.empty();
        };
    }

    private static Optional<OnlyOne> one(Object... what) {
        return Optional.of(new OnlyOne(List.of(what)));
    }

    private static List<Object> time(ReadingTime time) {
        return switch (time) {
            case ReadingTime.WholeDay _ -> List.of("whole");
            case ReadingTime.At(var moment) -> List.of("at", moment.local());
            case ReadingTime.Peak(var moment) -> List.of("peak", moment.local());
        };
    }
}
