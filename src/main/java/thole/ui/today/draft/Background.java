package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.day.Intensity;
import thole.model.day.PartOfDay;
import thole.model.day.Rhythm;
import thole.model.entry.CheckInPlan;
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
/// @param plan what is asked, and how often
/// @param flares what was noted on earlier flare days
/// @param activities what matters to the person, rated weekly
/// @param placesOfMorning the last places are those of this morning
/// @param afterGap the last entry lies a while back
public record Background(
        boolean firstEntry,
        Set<Occasion> recorded,
        Answer<Intensity> morningPain,
        List<PainPlace> lastPlaces,
        List<Entry<CustomFactor>> factors,
        Recent recent,
        CheckInPlan plan,
        FlareDays flares,
        Activities activities,
        boolean afterGap,
        boolean placesOfMorning) {

    /// From this many days on without an entry, coming back is greeted.
    private static final int GAP = 3;

    private static final int GAP_WEEKLY = 9;

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
                Recent.of(journal),
                journal.plan(),
                FlareDays.before(journal, today),
                Activities.on(today, journal),
                isAfterGap(journal, today),
                morning(day).filter(reading -> reading.places().isGiven()).isPresent()
                        && day.wholeDayReading()
                                .filter(entry -> entry.content().places().isGiven())
                                .isEmpty());
    }

    private static boolean isAfterGap(JournalSnapshot journal, LocalDate today) {
        int longest = journal.plan().rhythm() == Rhythm.WEEKLY ? GAP_WEEKLY : GAP;
        LocalDate last = journal.days().floorKey(today);
        return last != null && !last.isAfter(today.minusDays(longest));
    }

    /// What every check-in asks, in order: codes of built-in factors, ids of the person’s own.
    public List<String> asked() {
        return isLight() ? List.of() : all(plan.asked());
    }

    /// What waits behind *More*, likewise.
    public List<String> more() {
        return isLight()
                ? Stream.concat(all(plan.asked()).stream(), plan.more().stream())
                        .toList()
                : plan.more();
    }

    /// One light entry a week: a number, and everything else only behind *More*.
    public boolean isLight() {
        return plan.rhythm() == Rhythm.WEEKLY;
    }

    /// While the person has arranged nothing, factors of their own follow the usual ones.
    private List<String> all(List<String> listed) {
        boolean usual =
                plan.asked().equals(CheckInPlan.USUAL.asked()) && plan.more().equals(CheckInPlan.USUAL.more());
        Stream<String> own =
                factors.stream().map(entry -> entry.id().toString()).filter(_ -> usual);
        return Stream.concat(listed.stream(), own).distinct().toList();
    }

    /// The marked places of this morning, where the form is about the evening.
    public boolean lastPlacesAreOfThisMorning() {
        return placesOfMorning && recorded.contains(Occasion.MORNING);
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
