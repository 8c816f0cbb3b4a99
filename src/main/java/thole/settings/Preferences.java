package thole.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import thole.model.snapshot.JournalId;

/// Everything one person has chosen on this machine. What belongs to a journal stands in the journal.
///
/// @param begun the journals whose first run is over
/// @param restOffered when a rest from recording was last offered for a journal, and declined
/// @param opened the journal that the person has chosen in the window: it opens when none is named
public record Preferences(
        Appearance appearance,
        Formats formats,
        Letters letters,
        Reminder reminder,
        TrendsChoice trends,
        Set<JournalId> begun,
        Map<JournalId, LocalDate> restOffered,
        Optional<Path> opened) {

    public Preferences {
        begun = Set.copyOf(begun);
        restOffered = Map.copyOf(restOffered);
    }

    /// In which no rest was offered yet and no other journal was opened.
    public Preferences(
            Appearance appearance,
            Formats formats,
            Letters letters,
            Reminder reminder,
            TrendsChoice trends,
            Set<JournalId> begun) {
        this(appearance, formats, letters, reminder, trends, begun, Map.of(), Optional.empty());
    }

    /// What holds until something is chosen.
    public static Preferences usual() {
        return new Preferences(
                Appearance.usual(), Formats.usual(), Letters.usual(), Reminder.usual(), TrendsChoice.usual(), Set.of());
    }

    public Preferences with(Appearance other) {
        return new Preferences(other, formats, letters, reminder, trends, begun, restOffered, opened);
    }

    public Preferences with(Formats other) {
        return new Preferences(appearance, other, letters, reminder, trends, begun, restOffered, opened);
    }

    public Preferences with(Letters other) {
        return new Preferences(appearance, formats, other, reminder, trends, begun, restOffered, opened);
    }

    public Preferences with(Reminder other) {
        return new Preferences(appearance, formats, letters, other, trends, begun, restOffered, opened);
    }

    public Preferences with(TrendsChoice other) {
        return new Preferences(appearance, formats, letters, reminder, other, begun, restOffered, opened);
    }

    /// The first run of this journal is over.
    public Preferences withBegun(JournalId journal) {
        Set<JournalId> all = new LinkedHashSet<>(begun);
        all.add(journal);
        return new Preferences(appearance, formats, letters, reminder, trends, all, restOffered, opened);
    }

    /// A rest was offered for this journal on that day, and declined.
    public Preferences withRestOffered(JournalId journal, LocalDate day) {
        Map<JournalId, LocalDate> all = new LinkedHashMap<>(restOffered);
        all.put(journal, day);
        return new Preferences(appearance, formats, letters, reminder, trends, begun, all, opened);
    }

    /// This journal opens from now on when none is named.
    public Preferences withOpened(Optional<Path> journal) {
        return new Preferences(appearance, formats, letters, reminder, trends, begun, restOffered, journal);
    }
}
