package thole.insight.visits;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import thole.insight.frame.Period;
import thole.model.body.Region;
import thole.model.snapshot.JournalSnapshot;

/// Where it hurt in two stretches of a journal.
///
/// @param before the places of the earlier stretch
/// @param now those of the later one
public record PlacePair(Period earlier, Period later, MarkedPlaces before, MarkedPlaces now) {

    /// Empty where no place was marked in one of the two: a blank stretch makes nothing new.
    public static Optional<PlacePair> of(JournalSnapshot journal, Period earlier, Period later) {
        MarkedPlaces before = MarkedPlaces.in(journal, earlier);
        MarkedPlaces now = MarkedPlaces.in(journal, later);
        return before.marked() == 0 || now.marked() == 0
                ? Optional.empty()
                : Optional.of(new PlacePair(earlier, later, before, now));
    }

    /// The stretches of [VisitComparison#sinceLastVisit].
    public static Optional<PlacePair> sinceLastVisit(JournalSnapshot journal, LocalDate today) {
        Period last = VisitComparison.last(journal, today);
        return VisitComparison.visitBefore(journal, last)
                .flatMap(visit -> of(journal, VisitComparison.before(visit), last));
    }

    /// The places of the later stretch that were not marked in the earlier one, those of most days first.
    public MarkedPlaces added() {
        Map<Region, Integer> added = new EnumMap<>(Region.class);
        added.putAll(now.days());
        added.keySet().removeAll(before.days().keySet());
        return new MarkedPlaces(added, added.size(), 0);
    }
}
