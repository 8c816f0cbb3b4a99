package thole.insight.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import thole.insight.frame.Frame;
import thole.model.body.Region;

/// One day with pain and a place, and what became of the places of the day before: the days that a [PlaceReport] rests
/// on.
///
/// @param zones in the order of the table
public record PlaceDay(LocalDate date, Set<Zone> zones, Change change) {

    /// Beside the day before on the calendar.
    public enum Change {
        /// The day before has no pain or no place, so the two make no pair.
        NO_PAIR,
        SAME,
        /// A zone went and another came.
        GAVE_WAY,
        /// Zones came, and none went.
        CAME,
        /// Zones went, and none came.
        WENT
    }

    public PlaceDay {
        zones = zones.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(zones));
    }

    /// The days of a frame, oldest first.
    public static List<PlaceDay> of(Frame frame) {
        double[] pain = frame.pain();
        List<Set<Region>> places = frame.places();
        List<PlaceDay> days = new ArrayList<>();
        Set<Zone> before = Set.of();
        for (int day = 0; day < pain.length; day++) {
            Set<Zone> zones = pain[day] > 0 ? Zone.of(places.get(day)) : Set.of();
            if (!zones.isEmpty()) {
                days.add(new PlaceDay(frame.dateOf(day), zones, change(before, zones)));
            }
            before = zones;
        }
        return days;
    }

    private static Change change(Set<Zone> before, Set<Zone> now) {
        if (before.isEmpty()) {
            return Change.NO_PAIR;
        }
        boolean came = !before.containsAll(now);
        boolean went = !now.containsAll(before);
        if (came && went) {
            return Change.GAVE_WAY;
        }
        if (came) {
            return Change.CAME;
        }
        return went ? Change.WENT : Change.SAME;
    }
}
