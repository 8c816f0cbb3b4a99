package thole.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import thole.insight.Analyst;
import thole.insight.RememberedAnalyses;
import thole.journal.Journal;
import thole.model.day.Moment;
import thole.settings.Settings;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.today.keep.DraftStore;

/// What screens are made of.
///
/// @param clock with the person's zone
public record Services(
        Texts texts,
        Tasks tasks,
        Journal journal,
        Settings settings,
        Clock clock,
        Analyst analyst,
        RememberedAnalyses analyses,
        Files files) {

    /// Where things lie, for the person to know.
    ///
    /// @param journal empty where the journal lies in no file
    /// @param drafts what was typed on forms and not saved
    /// @param notes the notes that a therapist keeps about patients
    public record Files(Optional<Path> journal, Path preferences, DraftStore drafts, Path notes) {

        private static final String NOTES = "therapist.thole-notes";

        /// Notes lie beside the preferences.
        public Files(Optional<Path> journal, Path preferences, DraftStore drafts) {
            this(journal, preferences, drafts, preferences.resolveSibling(NOTES));
        }

        /// Where notes lie in the folder of a person’s data.
        public static Path notesIn(Path data) {
            return data.resolve(NOTES);
        }

        /// Drafts end with the program.
        public Files(Optional<Path> journal, Path preferences) {
            this(journal, preferences, DraftStore.inMemory());
        }
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /// Now, to the second, with the zone.
    Moment moment() {
        return Moment.now(Clock.tick(clock, Duration.ofSeconds(1)));
    }

    /// The journal day of now.
    LocalDate today() {
        return journal.snapshot().dayStart().dayOf(now());
    }
}
