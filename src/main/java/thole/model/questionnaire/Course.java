package thole.model.questionnaire;

import java.util.List;
import java.util.Optional;

/// The totals of one instrument in one journal.
///
/// @param scores oldest first, at least one
/// @param first what the latest is compared with; not always the oldest, and empty where nothing is comparable
public record Course(Instrument instrument, List<Scored> scores, Optional<Scored> first) {

    public Course {
        scores = List.copyOf(scores);
        if (scores.isEmpty()) {
            throw new IllegalArgumentException("a course has at least one total");
        }
    }

    /// Of totals that mean the same every time.
    public static Course of(Instrument instrument, List<Scored> scores) {
        return new Course(instrument, scores, scores.size() < 2 ? Optional.empty() : Optional.of(scores.getFirst()));
    }

    public Scored latest() {
        return scores.getLast();
    }

    /// Empty while there is only one total, or none to compare with.
    public Optional<Change> change() {
        return first.map(from -> Change.of(instrument, from, latest()));
    }
}
