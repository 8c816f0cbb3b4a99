package thole.app.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import thole.insight.RememberedAnalyses;
import thole.journal.Journal;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Tasks;

/// What screens are made of.
///
/// @param clock with the person's zone
record Services(
        Texts texts, Tasks tasks, Journal journal, Settings settings, Clock clock, RememberedAnalyses analyses) {

    /// The journal day of now.
    LocalDate today() {
        return journal.snapshot().dayStart().dayOf(LocalDateTime.now(clock));
    }
}
