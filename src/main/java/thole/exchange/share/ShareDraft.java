package thole.exchange.share;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import thole.exchange.Extent;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.day.Moment;
import thole.model.entry.Entry;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalSnapshot;
import thole.written.JournalDocument;
import thole.written.WrittenChange;
import thole.written.WrittenRow;

/// What was chosen of a journal, before it is sealed: a person is told what it holds while nothing has been written.
///
/// @param about what the file will say about itself
/// @param entries each as its first revision
public record ShareDraft(ShareAbout about, JournalFacts facts, Moment made, List<Entry<?>> entries) {

    public ShareDraft {
        entries = List.copyOf(entries);
    }

    /// @param name what the person wants to be called in it; may be empty
    /// @param clock with the person’s zone
    /// @throws ProblemException NO_ENTRIES where the choice leaves nothing
    public static ShareDraft of(JournalSnapshot journal, ShareChoice choice, String name, Clock clock)
            throws ProblemException {
        List<Entry<?>> entries = ShareCut.of(journal, choice).entries(journal);
        List<LocalDate> ends =
                ShareCut.ends(entries, choice).orElseThrow(() -> new ProblemException(Problem.of(Code.NO_ENTRIES)));
        LocalDate today = journal.dayStart().dayOf(LocalDateTime.now(clock));
        ShareAbout about = new ShareAbout(today, name, ends.getFirst(), ends.getLast(), choice.parts());
        return new ShareDraft(about, journal.facts(), Moment.now(clock), entries);
    }

    /// How much of the journal goes along.
    public Extent extent() {
        return Extent.of(entries);
    }

    JournalDocument document() {
        List<WrittenRow> rows =
                entries.stream().map(entry -> WrittenRow.of(entry, false, 1)).toList();
        return new JournalDocument(facts, List.of(new WrittenChange(1, made, "save", 0, "")), rows);
    }
}
