package thole.model.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import thole.model.Answer;

/// What one instrument measured on a day: its items, its total, or both. An instrument is used at most once a day.
///
/// @param instrument its code
/// @param items numbers by the code of the item; an item that stands neither here nor in `words` was not answered
/// @param words what was answered in words or chosen from options, by the code of the item: the person’s text, or the
/// code of the option
/// @param total as entered or computed
public record Measure(
        LocalDate date,
        String instrument,
        SequencedMap<String, Double> items,
        SequencedMap<String, String> words,
        Answer<Double> total)
        implements Content {

    /// The person’s own activities, each from 0, unable, to 10, as before; items are ids of [ImportantActivity].
    public static final String IMPORTANT_ACTIVITIES = "important_activities";

    public Measure {
        items = Collections.unmodifiableSequencedMap(new TreeMap<>(items));
        words = Collections.unmodifiableSequencedMap(new TreeMap<>(words));
    }

    /// Without anything in words.
    public Measure(LocalDate date, String instrument, SequencedMap<String, Double> items, Answer<Double> total) {
        this(date, instrument, items, new TreeMap<>(), total);
    }

    /// A total that was worked out elsewhere.
    public static Measure ofTotal(LocalDate date, String instrument, Answer<Double> total) {
        return new Measure(date, instrument, new TreeMap<>(), total);
    }

    /// None: it is not part of what was recorded about the day.
    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }

    public boolean isEmpty() {
        return items.isEmpty() && words.isEmpty() && !total.isGiven();
    }
}
