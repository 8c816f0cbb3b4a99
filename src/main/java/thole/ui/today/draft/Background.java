package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Intensity;
import thole.model.day.PartOfDay;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.Reading;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// What the journal says around the form.
///
/// @param firstEntry nothing has been recorded yet
/// @param recorded the occasions of today that are in the journal
/// @param morningPain this morning’s value, shown only once another has been chosen
/// @param lastPlaces where it hurt the last time places were marked
/// @param factors the person’s own factors, oldest first
/// @param recent what the person has used before
public record Background(
        boolean firstEntry,
        Set<Occasion> recorded,
        Answer<Intensity> morningPain,
        List<PainPlace> lastPlaces,
        List<Entry<CustomFactor>> factors,
        Recent recent) {

    public static Background of(JournalSnapshot journal, LocalDate today) {
        Day day = journal.day(today);
        Set<Occasion> recorded = EnumSet.noneOf(Occasion.class);
        for (Occasion occasion : List.of(Occasion.MORNING, Occasion.EVENING)) {
            if (Draft.recorded(day, occasion).isPresent()) {
                recorded.add(occasion);
            }
        }
        return new Background(
                journal.days().isEmpty(),
                Set.copyOf(recorded),
                morning(day).map(Reading::intensity).orElseGet(Answer::missing),
                lastPlaces(journal, today),
                journal.customFactors(),
                Recent.of(journal));
    }

    /// The first reading of the morning.
    static Optional<Reading> morning(Day day) {
        return day.readings().stream()
                .map(Entry::content)
                .filter(reading ->
                        reading.partOfDay().filter(PartOfDay.MORNING::equals).isPresent())
                .findFirst();
    }

    private static List<PainPlace> lastPlaces(JournalSnapshot journal, LocalDate today) {
        return journal.days().headMap(today, true).descendingMap().values().stream()
                .flatMap(day -> day.readings().reversed().stream())
                .flatMap(reading -> reading.content().places().given().stream())
                .findFirst()
                .orElse(List.of());
    }
}
