package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.factor.CustomFactorId;

/// One answer changed, the rest of the record as it was: what the form does not show stays.
final class Edits {

    private Edits() {}

    static Reading intensity(Reading old, Answer<Intensity> intensity) {
        return new Reading(old.day(), old.time(), intensity, old.places(), old.words(), old.note());
    }

    static Reading places(Reading old, Answer<List<PainPlace>> places) {
        return new Reading(old.day(), old.time(), old.intensity(), places, old.words(), old.note());
    }

    static Reading note(Reading old, Answer<String> note) {
        return new Reading(old.day(), old.time(), old.intensity(), old.places(), old.words(), note);
    }

    static Reading time(Reading old, ReadingTime time) {
        return new Reading(old.day(), time, old.intensity(), old.places(), old.words(), old.note());
    }

    static Reading words(Reading old, Answer<Set<String>> words) {
        return new Reading(old.day(), old.time(), old.intensity(), old.places(), words, old.note());
    }

    static Reading day(Reading old, LocalDate day) {
        return new Reading(day, old.time(), old.intensity(), old.places(), old.words(), old.note());
    }

    static DayValues day(DayValues old, LocalDate day) {
        return new DayValues(
                day, old.sleep(), old.stress(), old.sitting(), old.activity(), old.custom(), old.flare(), old.guess());
    }

    static DayValues flare(DayValues old, Answer<Boolean> flare, Answer<String> guess) {
        return new DayValues(
                old.day(), old.sleep(), old.stress(), old.sitting(), old.activity(), old.custom(), flare, guess);
    }

    static DayValues sleep(DayValues old, Sleep sleep) {
        return new DayValues(
                old.day(), sleep, old.stress(), old.sitting(), old.activity(), old.custom(), old.flare(), old.guess());
    }

    static DayValues stress(DayValues old, Answer<Rating> stress) {
        return new DayValues(
                old.day(), old.sleep(), stress, old.sitting(), old.activity(), old.custom(), old.flare(), old.guess());
    }

    static DayValues sitting(DayValues old, Answer<Hours> sitting) {
        return new DayValues(
                old.day(), old.sleep(), old.stress(), sitting, old.activity(), old.custom(), old.flare(), old.guess());
    }

    static DayValues activity(DayValues old, Activity activity) {
        return new DayValues(
                old.day(), old.sleep(), old.stress(), old.sitting(), activity, old.custom(), old.flare(), old.guess());
    }

    static DayValues custom(DayValues old, CustomFactorId id, Answer<Double> answer) {
        Map<CustomFactorId, Answer<Double>> custom = new HashMap<>(old.custom());
        custom.put(id, answer);
        return new DayValues(
                old.day(), old.sleep(), old.stress(), old.sitting(), old.activity(), custom, old.flare(), old.guess());
    }
}
