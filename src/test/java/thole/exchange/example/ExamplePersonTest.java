package thole.exchange.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.Analysis;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.model.Answer;
import thole.model.Provenance.Typed;
import thole.model.day.ReadingTime;
import thole.model.entry.CareVisit;
import thole.model.entry.Entry;
import thole.model.entry.Measure;
import thole.model.entry.Reading;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.model.snapshot.MeasureCourses;

class ExamplePersonTest {

    @Test
    void theSameOrderGivesTheSameJournal() {
        assertThat(Examples.offer(112, 5)).isEqualTo(Examples.offer(112, 5)).isNotEqualTo(Examples.offer(112, 6));
    }

    @Test
    void theUsualExampleShowsALinkNoLinkAndSomethingOpen() {
        JournalSnapshot journal = Examples.usual();
        Analysis analysis = Analysis.of(journal, Window.USUAL, ExampleOrder.USUAL_END);
        assertThat(analysis.patterns().find(new FactorKey.BuiltIn(Factor.STRESS)))
                .hasValueSatisfying(stress -> assertThat(List.of(stress.verdict(), stress.timing()))
                        .containsExactly(Verdict.LINKED, Timing.SAME_DAY));
        assertThat(analysis.patterns().findings())
                .extracting(FactorFinding::verdict)
                .contains(Verdict.NO_MEANINGFUL_LINK, Verdict.CANNOT_TELL);
        assertThat(analysis.signs()).extracting(SignFinding::verdict).contains(SignVerdict.SEEN);
        assertThat(analysis.flares().episodes()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void theUsualExampleHasEveryKindOfAnswer() {
        JournalSnapshot journal = Examples.usual();
        assertThat(journal.days().firstKey()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(journal.days().lastKey()).isEqualTo(ExampleOrder.USUAL_END);
        assertThat(journal.days()).hasSizeBetween(90, 111);
        assertThat(journal.customFactors())
                .extracting(entry -> entry.content().name().text())
                .containsExactly("Coffee", "Late screen");
        assertThat(journal.story())
                .hasValueSatisfying(
                        story -> assertThat(story.content().start().given().orElseThrow())
                                .isBefore(LocalDate.of(2025, 11, 20)));
        assertThat(journal.imaging()).hasSize(1);
        List<Reading> readings = journal.days().values().stream()
                .flatMap(day -> day.readings().stream())
                .map(Entry::content)
                .toList();
        assertThat(readings)
                .anyMatch(reading -> reading.time() instanceof ReadingTime.WholeDay)
                .anyMatch(reading -> reading.time() instanceof ReadingTime.At)
                .anyMatch(reading -> reading.time() instanceof ReadingTime.Peak)
                .anyMatch(reading -> reading.note().isGiven());
        assertThat(provenances(journal)).contains(Typed.SAME_DAY, Typed.LATER, Typed.SUGGESTED);
    }

    @Test
    void tenYearsAndASingleDayAreMadeToo() {
        assertThat(Examples.journal(Examples.offer(3650, 1)).days()).hasSizeBetween(3000, 3650);
        assertThat(Examples.journal(Examples.offer(1, 1)).days()).hasSize(1);
    }

    @Test
    void beforeAndAfterIsMeasuredWithAVisitBetween() {
        JournalSnapshot journal = Examples.measured(112, 5);
        assertThat(journal.importantActivities())
                .extracting(entry -> entry.content().name())
                .containsExactly("Sitting through a meal with friends", "An hour in the garden", "Lifting my daughter");
        assertThat(journal.measures(Measure.IMPORTANT_ACTIVITIES))
                .hasSize(16)
                .allSatisfy(week -> assertThat(week.content().items().values())
                        .hasSize(3)
                        .allMatch(points -> points >= 0 && points <= 10));
        assertThat(journal.measures("peg"))
                .extracting(entry -> entry.content().date())
                .containsExactly(LocalDate.of(2026, 8, 4), LocalDate.of(2026, 11, 10));
        assertThat(journal.entries().map(Entry::content).filter(CareVisit.class::isInstance))
                .hasSize(1);
        assertThat(MeasureCourses.of(journal)).hasSize(2);
    }

    @Test
    void aShortRecordIsMeasuredInPart() {
        assertThat(Examples.measured(1, 1).measures("peg")).isEmpty();
        assertThat(Examples.measured(1, 1).measures(Measure.IMPORTANT_ACTIVITIES))
                .hasSize(1);
        assertThat(Examples.measured(20, 1).measures("peg")).hasSize(1);
    }

    private static List<Object> provenances(JournalSnapshot journal) {
        return journal.days().values().stream()
                .flatMap(day -> day.values().stream())
                .map(values -> values.content().sitting())
                .<Object>mapMulti((answer, sink) -> {
                    if (answer instanceof Answer.Given<?>(var _, var came)) {
                        sink.accept(came);
                    }
                })
                .distinct()
                .toList();
    }
}
