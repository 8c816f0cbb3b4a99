package thole.ui.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thole.model.entry.EntryId;
import thole.report.page.layout.Sheet;

/// The screen at one moment.
///
/// @param made the newest report that is ready; it stays until the next one is
/// @param working a newer one is on its way
/// @param zoom of the preview, in per cent, or [#WHOLE_PAGES]
record ReportState(ReportWish wish, Optional<Made> made, boolean working, int zoom) {

    /// The zoom at which the pages fit the room.
    static final int WHOLE_PAGES = 0;

    /// A report, ready to be looked at and saved.
    ///
    /// @param title of the document
    /// @param locale its language
    /// @param notes those that could be printed, newest first
    record Made(ReportWish wish, String title, Locale locale, List<Sheet> sheets, List<Note> notes) {

        Made {
            sheets = List.copyOf(sheets);
            notes = List.copyOf(notes);
        }
    }

    /// A note of the period.
    record Note(EntryId entry, LocalDate day, String words) {}

    ReportState wishing(ReportWish next) {
        return new ReportState(next, made, true, zoom);
    }

    ReportState with(Made next) {
        return new ReportState(wish, Optional.of(next), false, zoom);
    }

    ReportState at(int percent) {
        return new ReportState(wish, made, working, percent);
    }
}
