package thole.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import thole.exchange.share.ShareAbout;
import thole.exchange.share.SharedJournal;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.insight.visits.RecentPain;
import thole.model.safety.Urgency;
import thole.model.snapshot.JournalSnapshot;

/// What one line of the caseload says before any verdict is worked out.
///
/// @param period from the first to the last recorded day
/// @param daysWithPain of those days
public record CaseRow(
        Path file,
        ShareAbout about,
        JournalSnapshot journal,
        SafetyState safety,
        Period period,
        int daysWithPain,
        RecentPain pain) {

    /// What is open and most urgent first; where that is alike the newest data first.
    public static final Comparator<CaseRow> ORDER = Comparator.comparingInt(CaseRow::urgency)
            .thenComparing(CaseRow::dataTo, Comparator.reverseOrder())
            .thenComparing(row -> row.file().toString());

    /// @param file where it lies, or what stands for it
    public static CaseRow of(Path file, SharedJournal shared) {
        Window whole = new Window.Between(LocalDate.MIN, LocalDate.MAX);
        Frame frame = Frame.of(shared.journal(), whole, shared.about().to());
        return new CaseRow(
                file,
                shared.about(),
                shared.journal(),
                SafetyReading.of(shared.journal()),
                frame.period(),
                frame.entries(),
                RecentPain.of(frame));
    }

    /// The last day with data.
    public LocalDate dataTo() {
        return period.to();
    }

    /// What the person wants to be called, else the name of the file without its end.
    public String label() {
        return Optional.of(about.name()).filter(name -> !name.isBlank()).orElseGet(this::fileName);
    }

    private String fileName() {
        return String.valueOf(file.getFileName()).replaceFirst("\\.thole-share$", "");
    }

    private int urgency() {
        return safety.level().map(Urgency::ordinal).orElse(Urgency.values().length);
    }
}
