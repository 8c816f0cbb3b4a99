package thole.model.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import thole.journal.TestJournals;
import thole.model.Answer;
import thole.model.entry.Content;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.ImportantActivity;
import thole.model.entry.Measure;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Scored;

class MeasureCoursesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final String WALK = new UUID(0, 1).toString();
    private static final String SHOE = new UUID(0, 2).toString();

    private static JournalSnapshot of(Content... contents) {
        List<Entry<?>> entries = new java.util.ArrayList<>();
        for (Content content : contents) {
            entries.add(Entry.first(new EntryId(new UUID(0, entries.size() + 1)), content));
        }
        return JournalSnapshot.of(TestJournals.facts(1), entries);
    }

    private static Measure total(String instrument, int day, double total) {
        return new Measure(DAY.plusDays(day), instrument, new TreeMap<>(), Answer.typed(total));
    }

    private static Measure rated(int day, Map<String, Double> items) {
        return new Measure(DAY.plusDays(day), Measure.IMPORTANT_ACTIVITIES, new TreeMap<>(items), Answer.missing());
    }

    @Test
    void eachInstrumentHasItsTotalsOldestFirst() {
        JournalSnapshot journal = of(total("peg", 28, 4), total("rmdq_24", 1, 9), total("peg", 0, 5.5));

        assertThat(MeasureCourses.of(journal))
                .isEqualTo(List.of(
                        Course.of(
                                Instruments.byCode("peg").orElseThrow(),
                                List.of(new Scored(DAY, 5.5), new Scored(DAY.plusDays(28), 4))),
                        Course.of(
                                Instruments.byCode("rmdq_24").orElseThrow(), List.of(new Scored(DAY.plusDays(1), 9)))));
    }

    @Test
    void aMeasureWithoutATotalIsNotShownAsOne() {
        Measure half = new Measure(DAY, "peg", new TreeMap<>(Map.of("1", 4.0)), Answer.missing());

        assertThat(MeasureCourses.of(of(half))).isEmpty();
    }

    @Test
    void activitiesAreTheMeanOfWhatWasRated() {
        JournalSnapshot journal = of(
                new ImportantActivity("Walking", true),
                new ImportantActivity("Tying shoes", true),
                rated(0, Map.of(WALK, 2.0, SHOE, 5.0)),
                rated(7, Map.of(WALK, 4.0, SHOE, 6.0)));

        Course course = MeasureCourses.of(journal, Measure.IMPORTANT_ACTIVITIES).orElseThrow();

        assertThat(course.scores()).isEqualTo(List.of(new Scored(DAY, 3.5), new Scored(DAY.plusDays(7), 5)));
        assertThat(course.first()).contains(new Scored(DAY, 3.5));
    }

    @Test
    void anotherSetOfActivitiesIsNotCompared() {
        JournalSnapshot journal = of(
                new ImportantActivity("Walking", true),
                new ImportantActivity("Tying shoes", true),
                rated(0, Map.of(WALK, 2.0)),
                rated(7, Map.of(WALK, 2.0, SHOE, 9.0)));

        assertThat(MeasureCourses.of(journal, Measure.IMPORTANT_ACTIVITIES)
                        .orElseThrow()
                        .change())
                .isEmpty();
    }

    @Test
    void eachActivityHasACourseOfItsOwn() {
        JournalSnapshot journal = of(
                new ImportantActivity("Walking", true),
                new ImportantActivity("Tying shoes", false),
                rated(0, Map.of(WALK, 2.0, SHOE, 5.0)),
                rated(7, Map.of(WALK, 5.0)));

        List<Course> courses = MeasureCourses.activities(journal);

        assertThat(courses.stream().map(course -> course.instrument().name()).toList())
                .isEqualTo(List.of("Walking", "Tying shoes"));
        assertThat(courses.getFirst().scores()).isEqualTo(List.of(new Scored(DAY, 2), new Scored(DAY.plusDays(7), 5)));
        assertThat(courses.getFirst().instrument().meaningful().orElseThrow().isReached(2, 5))
                .isTrue();
        assertThat(courses.getFirst().instrument().meaningful().orElseThrow().isReached(2, 4))
                .isFalse();
        assertThat(courses.getLast().change()).isEqualTo(Optional.empty());
    }
}
