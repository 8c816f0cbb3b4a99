package thole.journal;

import java.time.LocalDate;
import java.util.Set;
import thole.model.snapshot.JournalSnapshot;

/// Tells observers what came of a change: the days it touched and the journal after it.
public record JournalChange(ChangeNote note, Set<LocalDate> days, JournalSnapshot after) {

    public JournalChange {
        days = Set.copyOf(days);
    }
}
