package thole.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import thole.ui.kit.frame.Place;

/// Where the window is, and the way back from there.
final class Trail {

    private final Deque<Step> steps = new ArrayDeque<>();
    private @Nullable Place here;

    /// A place that was left for another one.
    ///
    /// @param stop what had the focus there
    record Step(Place place, @Nullable Node stop) {}

    Optional<Place> here() {
        return Optional.ofNullable(here);
    }

    boolean isOpen() {
        return !steps.isEmpty();
    }

    /// From now on at this place, with no way back.
    void begin(Place place) {
        steps.clear();
        here = place;
    }

    /// From now on at this place, with a way back. The same page with another argument takes its own place.
    ///
    /// @param stop what has the focus now
    void enter(Place place, @Nullable Node stop) {
        if (here != null && !here.screen().equals(place.screen())) {
            steps.push(new Step(here, stop));
        }
        here = place;
    }

    /// One step back, where there is one.
    Optional<Step> leave() {
        Optional<Step> last = Optional.ofNullable(steps.poll());
        last.ifPresent(step -> here = step.place());
        return last;
    }

    /// From here to where it began.
    List<Place> toStart() {
        return Stream.concat(here().stream(), steps.stream().map(Step::place)).toList();
    }
}
