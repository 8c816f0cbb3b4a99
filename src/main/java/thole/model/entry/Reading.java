package thole.model.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Intensity;
import thole.model.day.Moment;
import thole.model.day.PartOfDay;
import thole.model.day.ReadingTime;

/// One pain reading: how much, where, in which words.
///
/// @param words the person’s own words for the pain; kept and printed as theirs, never counted
public record Reading(
        LocalDate day,
        ReadingTime time,
        Answer<Intensity> intensity,
        Answer<List<PainPlace>> places,
        Answer<Set<String>> words,
        Answer<String> note)
        implements Content {

    /// A reading with nothing but its intensity: a complete entry.
    public static Reading of(LocalDate day, ReadingTime time, Answer<Intensity> intensity) {
        return new Reading(day, time, intensity, Answer.missing(), Answer.missing(), Answer.missing());
    }

    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.of(day);
    }

    /// Which reading of its day it is. One of the small hours, before the next day of the journal begins, ends the
    /// day, though a clock would call it morning: its calendar date lies after its day. Empty for a rating of the
    /// whole day and for a peak.
    public Optional<PartOfDay> partOfDay() {
        return switch (time) {
            case ReadingTime.At(Moment moment) ->
                Optional.of(moment.local().toLocalDate().isAfter(day) ? PartOfDay.EVENING : moment.partOfDay());
            case ReadingTime.WholeDay _, ReadingTime.Peak _ -> Optional.empty();
        };
    }

    public boolean isEmpty() {
        return !intensity.isGiven() && !places.isGiven() && !words.isGiven() && !note.isGiven();
    }
}
