package thole.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thole.journal.CheckIn.Mode;
import thole.journal.recording.RecordingJournal;
import thole.model.ProblemException;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;

class UndoTest {

    @TempDir
    Path folder;

    private static Map<EntryId, Content> contents(Journal journal) {
        return journal.snapshot().entries().collect(Collectors.toMap(Entry::id, Entry::content));
    }

    /// A person who saves, corrects, deletes, undoes, redoes and restarts at random, beside a pile of what the journal
    /// said after each change.
    @Test
    void everyUndoGivesBackWhatWasAndEveryRedoWhatCame() throws ProblemException {
        SplittableRandom dice = new SplittableRandom(31);
        RandomJournal random = new RandomJournal(dice.split());
        Path file = folder.resolve("a.thole");
        RecordingJournal journal = TestJournals.create(file);
        Deque<Map<EntryId, Content>> past = new ArrayDeque<>();
        Deque<Map<EntryId, Content>> future = new ArrayDeque<>();
        for (int step = 0; step < 150; step++) {
            Map<EntryId, Content> before = contents(journal);
            switch (dice.nextInt(8)) {
                case 0, 1 -> undo(journal, past, future);
                case 2 -> redo(journal, past, future);
                case 3 -> {
                    journal.close();
                    journal = TestJournals.open(file);
                    assertThat(contents(journal)).isEqualTo(before);
                }
                default -> {
                    if (change(journal, random, dice).note().number() != 0) {
                        past.push(before);
                        future.clear();
                    }
                }
            }
            assertThat(journal.canUndo()).isEqualTo(!past.isEmpty());
            assertThat(journal.canRedo()).isEqualTo(!future.isEmpty());
        }
        while (journal.canUndo()) {
            journal.undo().join();
        }
        assertThat(contents(journal)).isEmpty();
        journal.close();
    }

    private static void undo(
            RecordingJournal journal, Deque<Map<EntryId, Content>> past, Deque<Map<EntryId, Content>> future) {
        if (journal.canUndo()) {
            future.push(contents(journal));
            journal.undo().join();
            assertThat(contents(journal)).isEqualTo(past.pop());
        }
    }

    private static void redo(
            RecordingJournal journal, Deque<Map<EntryId, Content>> past, Deque<Map<EntryId, Content>> future) {
        if (journal.canRedo()) {
            past.push(contents(journal));
            journal.redo().join();
            assertThat(contents(journal)).isEqualTo(future.pop());
        }
    }

    private static JournalChange change(RecordingJournal journal, RandomJournal random, SplittableRandom dice) {
        LocalDate day = TestJournals.TODAY.minusDays(dice.nextInt(6));
        List<Entry<?>> here = journal.snapshot().day(day).entries();
        return switch (dice.nextInt(4)) {
            case 0 -> journal.saveNew(random.content(day)).join();
            case 1 ->
                here.isEmpty()
                        ? journal.saveNew(random.values(day)).join()
                        : journal.delete(here.getLast().id()).join();
            case 2 -> journal.save(random.checkIn(Mode.REPLACE, List.of(day))).join();
            default ->
                journal.save(random.checkIn(Mode.FILL_IN, List.of(day, day.minusDays(1))))
                        .join();
        };
    }
}
