package thole.exchange.example;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import thole.model.Answer;
import thole.model.Provenance;
import thole.model.Provenance.Typed;
import thole.model.body.PainPlace;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.Minutes;
import thole.model.day.Moment;
import thole.model.day.Rating;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.day.SleepQuality;
import thole.model.entry.Content;
import thole.model.entry.DayValues;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.treatment.TreatmentEffect;
import thole.model.treatment.TreatmentUse;

/// What the invented person wrote down of a day: some answers left out, some days typed later, some suggestions
/// accepted.
final class ExampleDiary {

    private static final List<TreatmentEffect> EFFECTS = List.of(TreatmentEffect.values());

    private final RandomGenerator random;
    private final ExampleWords words;
    private final CustomFactorId coffee;
    private final CustomFactorId screen;

    ExampleDiary(RandomGenerator random, ExampleWords words, CustomFactorId coffee, CustomFactorId screen) {
        this.random = random;
        this.words = words;
        this.coffee = coffee;
        this.screen = screen;
    }

    List<Content> of(LivedDay day) {
        Provenance came = random.nextDouble() < 0.12 ? Typed.LATER : Typed.SAME_DAY;
        List<Content> contents = new ArrayList<>(readings(day, came));
        contents.add(values(day, came));
        if (day.pain() >= 5.5 && random.nextDouble() < 0.6) {
            contents.add(heat(day.date(), came));
        }
        if (random.nextDouble() < 0.22) {
            contents.add(walk(day.date(), came));
        }
        return contents;
    }

    private List<Reading> readings(LivedDay day, Provenance came) {
        List<Reading> readings = new ArrayList<>();
        double habit = random.nextDouble();
        if (habit < 0.85) {
            readings.add(reading(day, ReadingTime.WHOLE_DAY, day.pain(), came));
        }
        if (habit >= 0.58) {
            double swing = 0.4 + 0.5 * random.nextGaussian();
            readings.add(timed(day, 7, day.pain() - swing, came));
            readings.add(timed(day, 20, day.pain() + swing, came));
        }
        if (habit < 0.06) {
            readings.add(timed(day, 14, day.pain() + random.nextGaussian(), came));
        }
        if (day.flareDay() == 0) {
            readings.add(reading(day, new ReadingTime.Peak(at(day.date(), 18)), day.pain() + 1, came));
        }
        return readings;
    }

    private Reading timed(LivedDay day, int hour, double pain, Provenance came) {
        return Reading.of(day.date(), new ReadingTime.At(at(day.date(), hour)), Answer.of(intensity(pain), came));
    }

    private Reading reading(LivedDay day, ReadingTime time, double pain, Provenance came) {
        Answer<Intensity> intensity = Answer.of(intensity(pain), came);
        List<PainPlace> places = ExamplePlaces.of(day, random);
        if (day.isFlare()) {
            places = ExamplePlaces.withIntensity(places, intensity);
        }
        return new Reading(
                day.date(),
                time,
                intensity,
                random.nextDouble() < 0.06 ? Answer.missing() : Answer.of(places, came),
                day.isFlare() ? Answer.of(Set.of(words.of("word.burning"), words.of("word.tight")), came) : dull(came),
                note(day, came));
    }

    private Answer<Set<String>> dull(Provenance came) {
        return random.nextDouble() < 0.2 ? Answer.of(Set.of(words.of("word.dull")), came) : Answer.missing();
    }

    private Answer<String> note(LivedDay day, Provenance came) {
        if (day.flareDay() == 0) {
            return Answer.of(words.of("note.flare." + (1 + random.nextInt(ExampleWords.NOTES_OF_FLARES))), came);
        }
        return random.nextDouble() < 0.13
                ? Answer.of(words.of("note." + (1 + random.nextInt(ExampleWords.OTHER_NOTES))), came)
                : Answer.missing();
    }

    private DayValues values(LivedDay day, Provenance came) {
        Map<CustomFactorId, Answer<Double>> own = new HashMap<>();
        own.put(coffee, sometimes(0.15, (double) day.coffee(), came));
        own.put(screen, sometimes(0.15, day.screen() ? 1.0 : 0.0, came));
        SleepQuality quality = SleepQuality.nearest(new Rating(day.sleepQuality()));
        return new DayValues(
                day.date(),
                new Sleep(sometimes(0.05, new Hours(day.sleepHours()), came), sometimes(0.05, quality.rating(), came)),
                sometimes(0.04, new Rating(day.stress()), came),
                sitting(day, came),
                new Activity(sometimes(0.05, new Minutes(day.activityMinutes()), came), kinds(day, came)),
                own,
                day.flareDay() == 1 ? sometimes(0.5, true, came) : Answer.missing());
    }

    /// Now and then the person takes the number that the program offers for such a weekday.
    private Answer<Hours> sitting(LivedDay day, Provenance came) {
        return random.nextDouble() < 0.1
                ? Answer.of(new Hours(day.sittingHours() < 6 ? 4 : 8), Typed.SUGGESTED)
                : sometimes(0.04, new Hours(day.sittingHours()), came);
    }

    private Answer<List<String>> kinds(LivedDay day, Provenance came) {
        if (day.activityMinutes() == 0) {
            return Answer.missing();
        }
        return switch (random.nextInt(5)) {
            case 0 -> Answer.of(List.of(words.of("activity.walk")), came);
            case 1 -> Answer.of(List.of(words.of("activity.walk"), words.of("activity.exercises")), came);
            default -> Answer.missing();
        };
    }

    private <T> Answer<T> sometimes(double missing, T value, Provenance came) {
        return random.nextDouble() < missing ? Answer.missing() : Answer.of(value, came);
    }

    private Treatment heat(LocalDate day, Provenance came) {
        return new Treatment(
                day,
                words.of("treatment.heat"),
                Answer.of(words.of("treatment.heat.dose"), came),
                Answer.of(LocalTime.of(19, 0), came),
                Answer.of(TreatmentUse.AS_NEEDED, came),
                sometimes(0.3, effect(), came),
                Answer.missing());
    }

    private Treatment walk(LocalDate day, Provenance came) {
        return new Treatment(
                day,
                words.of("treatment.walk"),
                Answer.of(words.of("treatment.walk.dose"), came),
                Answer.missing(),
                Answer.of(TreatmentUse.PLANNED, came),
                sometimes(0.5, effect(), came),
                Answer.missing());
    }

    private TreatmentEffect effect() {
        return EFFECTS.get(random.nextInt(EFFECTS.size()));
    }

    private Moment at(LocalDate date, int hour) {
        return Moment.at(date.atTime(hour, 5 * random.nextInt(12)), ExampleOrder.ZONE);
    }

    /// Whole numbers mostly, as people choose them, now and then a half.
    private Intensity intensity(double pain) {
        double steps = random.nextDouble() < 0.25 ? 2 : 1;
        return new Intensity(Math.clamp(Math.round(pain * steps) / steps, 0, 10));
    }
}
