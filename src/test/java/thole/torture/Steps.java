package thole.torture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import thole.journal.CheckIn;
import thole.journal.TestJournals;
import thole.journal.recording.RecordingJournal;
import thole.model.Answer;
import thole.model.BatchId;
import thole.model.Provenance;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.LifeEvent;
import thole.model.entry.Reading;

/// What a busy person does, step by step; the same number always means the same step.
final class Steps {

    private Steps() {}

    /// Saves and corrections, and now and then a deletion, an undo, a redo, an import of thirty events.
    static void take(RecordingJournal journal, int step, int noteLength) {
        LocalDate day = TestJournals.TODAY.minusDays(step % 23);
        switch (step % 10) {
            case 3 -> journal.undo().join();
            case 4 -> journal.redo().join();
            case 7 -> {
                List<Entry<?>> here = journal.snapshot().day(day.plusDays(1)).entries();
                if (!here.isEmpty()) {
                    journal.delete(here.getFirst().id()).join();
                }
            }
            case 9 ->
                journal.takeIn(new BatchId("b" + step), new LinkedHashMap<>(), events(step))
                        .join();
            default ->
                journal.save(CheckIn.fillIn(List.of(reading(day, step, noteLength)), List.of()))
                        .join();
        }
    }

    private static Reading reading(LocalDate day, int step, int noteLength) {
        return new Reading(
                day,
                ReadingTime.WHOLE_DAY,
                Answer.typed(new Intensity(step % 21 / 2.0)),
                Answer.missing(),
                Answer.missing(),
                Answer.typed(step + "-".repeat(noteLength)));
    }

    private static List<Content> events(int step) {
        List<Content> events = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            events.add(new LifeEvent(
                    TestJournals.TODAY.minusDays(i),
                    "event " + step + " " + i,
                    Answer.of("note", new Provenance.Imported(new BatchId("b" + step), ""))));
        }
        return events;
    }

    /// What the journal says, without the names of the entries.
    static Map<LocalDate, List<Content>> said(RecordingJournal journal) {
        Map<LocalDate, List<Content>> said = new LinkedHashMap<>();
        journal.snapshot()
                .days()
                .forEach((date, day) -> said.put(
                        date,
                        day.entries().stream().<Content>map(Entry::content).toList()));
        return said;
    }
}
