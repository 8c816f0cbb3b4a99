package thole.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import thole.insight.safety.AnswerDraft;
import thole.journal.Journal;
import thole.journal.ReadOnlyJournal;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;

/// Some of the pictures, and the journal that they are taken of. Nothing of it is changed.
///
/// @param views in the order in which they are taken
record Sitting(Journal journal, List<String> views) {

    /// What there is to see only while something is marked.
    private static final Set<String> OF_SOMETHING_MARKED = Set.of("safety-say", "safety-seen");

    private static final String MARKED = "bladder_flow";

    /// An example is shown as by somebody who does not want the safety check now, so that there are signs to be seen;
    /// and what to say, as by somebody who has marked something.
    static List<Sitting> of(JournalSnapshot journal, List<String> views) {
        if (!journal.facts().example() || journal.days().isEmpty()) {
            return List.of(new Sitting(new ReadOnlyJournal(journal), views));
        }
        LocalDate day = journal.days().lastKey();
        List<String> usual = new ArrayList<>(views);
        usual.removeIf(OF_SOMETHING_MARKED::contains);
        List<String> marked = new ArrayList<>(views);
        marked.retainAll(OF_SOMETHING_MARKED);
        return List.of(
                new Sitting(with(journal, AnswerDraft.notNow(day)), usual),
                new Sitting(with(journal, oneMarked(day)), marked));
    }

    private static Journal with(JournalSnapshot journal, AnswerSet said) {
        return new ReadOnlyJournal(journal.with(List.of(Entry.first(new EntryId(new UUID(0, 0)), said)), Set.of()));
    }

    private static AnswerSet oneMarked(LocalDate day) {
        AnswerDraft draft = AnswerDraft.begin(SafetyList.CHECK, day, List.of(), List.of());
        for (String code : SafetyList.current().codes(SafetyList.CHECK)) {
            draft = draft.with(code, code.equals(MARKED) ? Reply.YES : Reply.NO, 0);
        }
        return draft.set();
    }
}
