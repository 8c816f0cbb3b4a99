package thole.settings;

import java.util.LinkedHashSet;
import java.util.Set;
import thole.model.snapshot.JournalId;

/// Everything one person has chosen on this machine. What belongs to a journal stands in the journal.
///
/// @param begun the journals whose first run is over
public record Preferences(
        Appearance appearance,
        Formats formats,
        Letters letters,
        Reminder reminder,
        TrendsChoice trends,
        Set<JournalId> begun) {

    public Preferences {
        begun = Set.copyOf(begun);
    }

    /// What holds until something is chosen.
    public static Preferences usual() {
        return new Preferences(
                Appearance.usual(), Formats.usual(), Letters.usual(), Reminder.usual(), TrendsChoice.usual(), Set.of());
    }

    public Preferences with(Appearance other) {
        return new Preferences(other, formats, letters, reminder, trends, begun);
    }

    public Preferences with(Formats other) {
        return new Preferences(appearance, other, letters, reminder, trends, begun);
    }

    public Preferences with(Letters other) {
        return new Preferences(appearance, formats, other, reminder, trends, begun);
    }

    public Preferences with(Reminder other) {
        return new Preferences(appearance, formats, letters, other, trends, begun);
    }

    public Preferences with(TrendsChoice other) {
        return new Preferences(appearance, formats, letters, reminder, other, begun);
    }

    /// The first run of this journal is over.
    public Preferences withBegun(JournalId journal) {
        Set<JournalId> all = new LinkedHashSet<>(begun);
        all.add(journal);
        return new Preferences(appearance, formats, letters, reminder, trends, all);
    }
}
