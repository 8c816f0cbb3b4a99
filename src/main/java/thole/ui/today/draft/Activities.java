package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.List;
import thole.model.entry.Entry;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.snapshot.JournalSnapshot;

/// The few activities that matter to the person, and whether a week has passed since they were rated.
///
/// @param current those that are still asked about, oldest first
public record Activities(List<Entry<ImportantActivity>> current, boolean due) {

    public static final int FEWEST = 3;
    public static final int MOST = 5;

    private static final int WEEK = 7;

    static Activities on(LocalDate today, JournalSnapshot journal) {
        List<Entry<ImportantActivity>> current = journal.importantActivities().stream()
                .filter(entry -> entry.content().current())
                .toList();
        boolean rated = journal.measures(Measure.IMPORTANT_ACTIVITIES).stream()
                .map(entry -> entry.content().date())
                .anyMatch(date -> date.isAfter(today.minusDays(WEEK)) && !date.isAfter(today));
        return new Activities(current, !current.isEmpty() && !rated);
    }

    public boolean hasRoom() {
        return current.size() < MOST;
    }
}
