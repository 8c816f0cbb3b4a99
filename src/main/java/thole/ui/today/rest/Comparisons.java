package thole.ui.today.rest;

import java.time.LocalDate;
import java.util.function.Consumer;
import thole.guard.Settled;
import thole.model.snapshot.JournalSnapshot;

/// Tells how many of the comparisons of a journal have an answer by now. Finding out takes work, so it is asked only
/// where something depends on it.
@FunctionalInterface
public interface Comparisons {

    /// @param told called on the JavaFX thread, at once or later; a newer question takes the place of an older one
    void settled(JournalSnapshot journal, LocalDate today, Consumer<Settled> told);

    /// Nothing is ever known.
    static Comparisons none() {
        return (_, _, told) -> told.accept(Settled.UNKNOWN);
    }
}
