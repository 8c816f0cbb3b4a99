package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.journal.TestJournals.problemOf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Problem.Code;
import thole.model.entry.CheckInPlan;
import thole.model.entry.EntryId;
import thole.model.entry.PainStory;
import thole.model.snapshot.JournalSnapshot;

class ReadOnlyJournalTest {

    private static final PainStory STORY = new PainStory(Answer.missing(), Answer.missing());

    private final JournalSnapshot snapshot = JournalSnapshot.of(TestJournals.facts(7), List.of());
    private final Journal journal = new ReadOnlyJournal(snapshot);
    private final EntryId id = new EntryId(new UUID(1, 1));
    private final BatchId batch = new BatchId("batch");

    @Test
    void everyChangeSaysThatTheJournalCanOnlyBeRead() {
        assertThat(List.of(
                        problemOf(journal.saveNew(STORY)),
                        problemOf(journal.savePlan(CheckInPlan.USUAL)),
                        problemOf(journal.correct(id, STORY)),
                        problemOf(journal.delete(id)),
                        problemOf(journal.takeIn(batch, new LinkedHashMap<>(), List.of())),
                        problemOf(journal.takeInEntries(batch, List.of())),
                        problemOf(journal.takeBack(batch)),
                        problemOf(journal.takeBackBeginning(batch, 1)),
                        problemOf(journal.undo()),
                        problemOf(journal.redo())))
                .containsOnly(Code.JOURNAL_READ_ONLY)
                .hasSize(10);
        assertThat(journal.canUndo()).isFalse();
        assertThat(journal.canRedo()).isFalse();
        assertThat(journal.snapshot()).isSameAs(snapshot);
    }
}
