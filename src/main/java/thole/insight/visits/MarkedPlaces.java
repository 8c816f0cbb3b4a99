package thole.insight.visits;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import thole.insight.frame.Period;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.snapshot.Day;
import thole.model.snapshot.JournalSnapshot;

/// Where it hurt on some days.
///
/// @param days on which each place was marked
/// @param marked days with any place
/// @param belowTheKnee days with a place below the knee
public record MarkedPlaces(Map<Region, Integer> days, int marked, int belowTheKnee) {

    private static final Set<Region> BELOW_THE_KNEE = Set.of(
            Region.CALF_LEFT,
            Region.CALF_RIGHT,
            Region.SHIN_LEFT,
            Region.SHIN_RIGHT,
            Region.FOOT_BACK_LEFT,
            Region.FOOT_BACK_RIGHT,
            Region.FOOT_FRONT_LEFT,
            Region.FOOT_FRONT_RIGHT);

    public MarkedPlaces {
        days = Map.copyOf(days);
    }

    public static MarkedPlaces on(Collection<Day> days) {
        Map<Region, Integer> counts = new EnumMap<>(Region.class);
        int marked = 0;
        int below = 0;
        for (Day day : days) {
            Set<Region> places = places(day);
            places.forEach(place -> counts.merge(place, 1, Integer::sum));
            marked += places.isEmpty() ? 0 : 1;
            below += places.stream().anyMatch(BELOW_THE_KNEE::contains) ? 1 : 0;
        }
        return new MarkedPlaces(counts, marked, below);
    }

    static MarkedPlaces in(JournalSnapshot journal, Period stretch) {
        return on(
                journal.days().subMap(stretch.from(), true, stretch.to(), true).values());
    }

    private static Set<Region> places(Day day) {
        Set<Region> places = new TreeSet<>();
        day.readings().stream()
                .flatMap(entry -> entry.content().places().given().stream())
                .flatMap(List::stream)
                .map(PainPlace::region)
                .forEach(places::add);
        return places;
    }

    /// Most days first.
    public Stream<Map.Entry<Region, Integer>> often() {
        return days.entrySet().stream()
                .sorted(Map.Entry.<Region, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()));
    }
}
