package thole.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thole.journal.RandomJournal;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.LifeEvent;

class JournalSnapshotTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private static Entry<LifeEvent> event(long id, LocalDate day, String name) {
        return Entry.first(new EntryId(new UUID(0, id)), new LifeEvent(day, name, Answer.missing()));
    }

    private static JournalSnapshot of(Entry<?>... entries) {
        return JournalSnapshot.of(TestJournals.facts(1), List.of(entries));
    }

    @Test
    void anEntryThatMovesLeavesItsDay() {
        JournalSnapshot before = of(event(1, DAY, "a"), event(2, DAY, "b"));
        JournalSnapshot after = before.with(List.of(event(1, DAY.plusDays(1), "a")), Set.of());
        assertThat(after.days())
                .isEqualTo(Map.of(
                        DAY,
                        new Day(DAY, List.of(event(2, DAY, "b"))),
                        DAY.plusDays(1),
                        new Day(DAY.plusDays(1), List.of(event(1, DAY.plusDays(1), "a")))));
        assertThat(before.day(DAY).entries()).hasSize(2);
    }

    @Test
    void aDayWithoutEntriesIsNoDay() {
        JournalSnapshot after = of(event(1, DAY, "a")).with(List.of(), Set.of(new EntryId(new UUID(0, 1))));
        assertThat(after.days()).isEmpty();
        assertThat(after.day(DAY)).isEqualTo(new Day(DAY, List.of()));
    }

    @Test
    void untouchedDaysStayTheSameObjects() {
        JournalSnapshot before = of(event(1, DAY, "a"), event(2, DAY.plusDays(1), "b"));
        JournalSnapshot after = before.with(List.of(event(3, DAY, "c")), Set.of());
        assertThat(after.day(DAY.plusDays(1))).isSameAs(before.day(DAY.plusDays(1)));
    }

    @Test
    void entriesOfADayStandInTheOrderOfTheirIds() {
        assertThat(of(event(3, DAY, "c"), event(1, DAY, "a"), event(2, DAY, "b"))
                        .day(DAY)
                        .events())
                .extracting(entry -> entry.content().name())
                .containsExactly("a", "b", "c");
    }

    @Test
    void changingStepByStepEndsWhereStartingAfreshDoes() {
        SplittableRandom dice = new SplittableRandom(11);
        RandomJournal random = new RandomJournal(dice.split());
        Map<EntryId, Entry<?>> expected = new LinkedHashMap<>();
        JournalSnapshot snapshot = JournalSnapshot.of(TestJournals.facts(1), List.of());
        for (int step = 0; step < 300; step++) {
            List<Entry<?>> kept = new ArrayList<>();
            Set<EntryId> deleted = new HashSet<>();
            for (int i = dice.nextInt(4); i >= 0; i--) {
                EntryId id = new EntryId(new UUID(0, dice.nextInt(60)));
                if (dice.nextInt(3) == 0) {
                    deleted.add(id);
                } else if (kept.stream().noneMatch(entry -> entry.id().equals(id))) {
                    kept.add(Entry.first(id, random.content(DAY.plusDays(dice.nextInt(5)))));
                }
            }
            kept.removeIf(entry -> deleted.contains(entry.id()));
            deleted.forEach(expected::remove);
            kept.forEach(entry -> expected.put(entry.id(), entry));
            snapshot = snapshot.with(kept, deleted);
            assertThat(snapshot.entries()).containsExactlyInAnyOrderElementsOf(expected.values());
            assertThat(snapshot.days())
                    .isEqualTo(JournalSnapshot.of(TestJournals.facts(1), expected.values())
                            .days());
        }
    }
}
