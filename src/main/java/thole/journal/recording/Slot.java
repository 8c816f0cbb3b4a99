package thole.journal.recording;

import java.util.function.Predicate;
import thole.model.day.Moment;
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

/// Of which content a journal has at most one, so that a second one is a correction of the first.
final class Slot {

    private Slot() {}

    /// Whether other content of the same day is the same thing said again.
    static Predicate<Content> of(Content content) {
        return switch (content) {
            case Reading reading -> other -> other instanceof Reading there && isSameTime(there.time(), reading.time());
            case DayValues _ -> other -> other instanceof DayValues;
            case PainStory _ -> other -> other instanceof PainStory;
            case CustomFactor factor ->
                other -> other instanceof CustomFactor there
                        && there.name().key().equals(factor.name().key());
            case CheckInPlan _ -> other -> other instanceof CheckInPlan;
            case AnswerSet answers -> other -> other instanceof AnswerSet there && there.isSameSetAs(answers);
            case Measure measure ->
                other -> other instanceof Measure there
                        && there.instrument().equals(measure.instrument())
                        && there.date().equals(measure.date());
            case OpenedQuestionnaire opened ->
                other -> other instanceof OpenedQuestionnaire there
                        && there.form().code().equals(opened.form().code());
            case Treatment _, LifeEvent _, Imaging _, CareVisit _, ImportantActivity _ -> _ -> false;
        };
    }

    private static boolean isSameTime(ReadingTime there, ReadingTime here) {
        return switch (here) {
            case ReadingTime.WholeDay _ -> there instanceof ReadingTime.WholeDay;
            case ReadingTime.At(Moment moment) ->
                there instanceof ReadingTime.At(Moment other) && isSameMoment(other, moment);
            case ReadingTime.Peak(Moment moment) ->
                there instanceof ReadingTime.Peak(Moment other) && isSameMoment(other, moment);
        };
    }

    /// The same on the clock, whatever the zone; only in the hour that a clock change repeats are there two.
    private static boolean isSameMoment(Moment there, Moment here) {
        boolean repeatedHour =
                there.zone().equals(here.zone()) && !there.offset().equals(here.offset());
        return there.local().equals(here.local()) && !repeatedHour;
    }
}
