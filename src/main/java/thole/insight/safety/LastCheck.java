package thole.insight.safety;

import java.time.LocalDate;
import java.util.Optional;

/// The newest safety check.
public sealed interface LastCheck {

    /// There has been none.
    record Never() implements LastCheck {}

    /// There has been none, and the person has said not now.
    record PutOff(LocalDate date) implements LastCheck {}

    /// Nothing is marked, and not every question is answered: no result yet.
    record Unfinished(LocalDate date, int left) implements LastCheck {}

    /// Every question is answered with no.
    record NoneMarked(LocalDate date) implements LastCheck {}

    /// At least one question is marked.
    ///
    /// @param left how many are not answered
    record Marked(LocalDate date, int left) implements LastCheck {}

    /// When questions were answered last; empty where none were.
    default Optional<LocalDate> answeredOn() {
        return switch (this) {
            case Never _, PutOff _ -> Optional.empty();
            case Unfinished(LocalDate date, int _) -> Optional.of(date);
            case NoneMarked(LocalDate date) -> Optional.of(date);
            case Marked(LocalDate date, int _) -> Optional.of(date);
        };
    }

    /// More than 90 days ago.
    default boolean isOld(LocalDate today) {
        return answeredOn().filter(date -> date.plusDays(90).isBefore(today)).isPresent();
    }
}
