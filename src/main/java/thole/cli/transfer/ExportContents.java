package thole.cli.transfer;

import java.time.LocalDate;
import java.util.NavigableSet;
import thole.cli.output.Voice;
import thole.exchange.Extent;
import thole.model.snapshot.JournalSnapshot;

/// Says what an export holds before it is written, and that nobody needs a passphrase to read it.
public final class ExportContents {

    private ExportContents() {}

    /// Of an export that holds the person’s notes.
    ///
    /// @param key what the format adds, below `cli.export.`
    public static void say(Voice voice, JournalSnapshot journal, String key, Object... arguments) {
        say(voice, journal, "days", Extent.of(journal.entries().toList()).notes(), key, arguments);
    }

    /// Of an export that leaves them out.
    public static void sayWithoutNotes(Voice voice, JournalSnapshot journal, String key, Object... arguments) {
        say(voice, journal, "days_without_notes", 0, key, arguments);
    }

    private static void say(
            Voice voice, JournalSnapshot journal, String period, long notes, String key, Object... arguments) {
        voice.remark("export." + key, arguments);
        NavigableSet<LocalDate> days = journal.days().navigableKeySet();
        if (days.isEmpty()) {
            voice.remark("export.no_days");
        } else {
            voice.remark("export." + period, days.size(), days.first(), days.last(), notes);
        }
        voice.remark("export.not_protected");
    }
}
