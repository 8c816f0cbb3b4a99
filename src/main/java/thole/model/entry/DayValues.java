package thole.model.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import thole.model.Answer;
import thole.model.day.Activity;
import thole.model.day.Hours;
import thole.model.day.Rating;
import thole.model.day.Sleep;
import thole.model.factor.CustomFactorId;

/// What is asked once for a day: the night that ended that morning, and stress, sitting and activity over the whole
/// day. A day has at most one.
///
/// @param custom answers by factor; a yes/no factor is 1 or 0
/// @param flare the person’s own mark, which wins over the rule
/// @param guess what the person thinks was different on a flare day; theirs alone, never a value of a factor
public record DayValues(
        LocalDate day,
        Sleep sleep,
        Answer<Rating> stress,
        Answer<Hours> sitting,
        Activity activity,
        Map<CustomFactorId, Answer<Double>> custom,
        Answer<Boolean> flare,
        Answer<String> guess)
        implements Content {

    /// A day of which nobody asked what was different.
    public DayValues(
            LocalDate day,
            Sleep sleep,
            Answer<Rating> stress,
            Answer<Hours> sitting,
            Activity activity,
            Map<CustomFactorId, Answer<Double>> custom,
            Answer<Boolean> flare) {
        this(day, sleep, stress, sitting, activity, custom, flare, Answer.missing());
    }

    public DayValues {
        SequencedMap<CustomFactorId, Answer<Double>> given =
                new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
        custom.forEach((id, answer) -> {
            if (answer.isGiven()) {
                given.put(id, answer);
            }
        });
        custom = Collections.unmodifiableMap(given);
    }

    public static DayValues empty(LocalDate day) {
        return new DayValues(
                day, Sleep.MISSING, Answer.missing(), Answer.missing(), Activity.MISSING, Map.of(), Answer.missing());
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.of(day);
    }

    public Answer<Double> custom(CustomFactorId id) {
        return custom.getOrDefault(id, Answer.missing());
    }

    public boolean isEmpty() {
        return equals(empty(day));
    }
}
