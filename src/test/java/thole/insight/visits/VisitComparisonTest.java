package thole.insight.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.insight.visits.VisitChange.Size;
import thole.model.Answer;
import thole.model.day.Activity;
import thole.model.day.DayStart;
import thole.model.day.Hours;
import thole.model.day.Intensity;
import thole.model.day.ReadingTime;
import thole.model.day.Sleep;
import thole.model.entry.CareVisit;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.model.entry.Measure;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorName;
import thole.model.factor.ReadyMade;
import thole.model.snapshot.JournalFacts;
import thole.model.snapshot.JournalId;
import thole.model.snapshot.JournalSnapshot;

class VisitComparisonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final CustomFactorId EXERCISES = new CustomFactorId(new UUID(0, 1));

    private final List<Entry<?>> entries = new ArrayList<>();
    private final Random random = new Random(1);

    private void add(Content content) {
        entries.add(Entry.first(new EntryId(new UUID(1, entries.size())), content));
    }

    private void pain(int from, int to, IntToDoubleFunction points) {
        for (int day = from; day < to; day++) {
            double value = Math.rint(2 * Math.clamp(points.applyAsDouble(day), 0, 10)) / 2;
            add(Reading.of(FIRST.plusDays(day), ReadingTime.WHOLE_DAY, Answer.typed(new Intensity(value))));
        }
    }

    private void sleep(int from, int to, double hours) {
        for (int day = from; day < to; day++) {
            Sleep sleep = new Sleep(Answer.typed(new Hours(hours + day % 3 * .25)), Answer.missing());
            add(new DayValues(
                    FIRST.plusDays(day),
                    sleep,
                    Answer.missing(),
                    Answer.missing(),
                    Activity.MISSING,
                    Map.of(EXERCISES, Answer.typed(day % 2 == 0 ? 1.0 : 0.0)),
                    Answer.missing()));
        }
    }

    private void function(int day, double walking, double lifting) {
        add(new Measure(
                FIRST.plusDays(day),
                Measure.IMPORTANT_ACTIVITIES,
                new TreeMap<>(Map.of("walking", walking, day < 60 ? "sitting" : "lifting", lifting)),
                Answer.missing()));
    }

    private void visit(int day) {
        add(new CareVisit(FIRST.plusDays(day), Set.of(), Answer.missing(), Answer.missing()));
    }

    private JournalSnapshot journal() {
        return JournalSnapshot.of(new JournalFacts(new JournalId(new UUID(2, 2)), false, DayStart.USUAL), entries);
    }

    private double noise() {
        return random.nextGaussian() * .8;
    }

    /// Pain falls from 7 to 3 at a visit; nights and the days with exercises stay the same.
    private VisitComparison aroundTheVisit() {
        entries.add(Entry.first(
                new EntryId(EXERCISES.value()),
                CustomFactor.of(ReadyMade.THERAPISTS_EXERCISES, new FactorName("Exercises"), List.of())));
        pain(0, 60, _ -> 7 + noise());
        pain(60, 120, _ -> 3 + noise());
        sleep(30, 120, 6);
        for (int week = 0; week < 16; week++) {
            function(7 * week, week < 9 ? 3 + week % 2 : 6.5 + week % 2, 9);
        }
        for (int day = 33; day < 40; day++) {
            add(Treatment.of(FIRST.plusDays(day), "Heat", Answer.missing()));
        }
        visit(60);
        return VisitComparison.sinceLastVisit(journal(), FIRST.plusDays(300)).orElseThrow();
    }

    @Test
    void theLinesOfTheTableStandInTheirOrderWithFunctionAndPainFirst() {
        VisitComparison table = aroundTheVisit();

        assertThat(table.earlier()).isEqualTo(new Period(FIRST.plusDays(32), FIRST.plusDays(59)));
        assertThat(table.later()).isEqualTo(new Period(FIRST.plusDays(92), FIRST.plusDays(119)));
        assertThat(table.lines()).extracting(VisitLine::measure).containsExactly(VisitMeasure.values());
        VisitLine function = table.line(VisitMeasure.FUNCTION);
        assertThat(function.earlier()).isEqualTo(new VisitFigure(3.5, 4));
        assertThat(function.later()).isEqualTo(new VisitFigure(7, 2)); // too few in the last 28 days
        assertThat(function.change()).isEqualTo(new VisitChange.TooFewDays());
        assertThat(table.line(VisitMeasure.PAIN).change())
                .isInstanceOfSatisfying(VisitChange.Estimated.class, change -> {
                    assertThat(change.size()).isEqualTo(Size.MEANINGFUL);
                    assertThat(change.difference()).isCloseTo(-4, within(.6));
                    assertThat(change.lo95()).isLessThan(change.difference());
                    assertThat(change.hi95()).isBetween(change.difference(), 0.0);
                });
    }

    @Test
    void daysAreCountedOfTheDaysThatSayAnything() {
        VisitComparison table = aroundTheVisit();

        VisitLine high = table.line(VisitMeasure.DAYS_AT_7_OR_MORE);
        assertThat(high.earlier().of()).isEqualTo(28);
        assertThat(high.earlier().value()).isBetween(8.0, 20.0);
        assertThat(high.later()).isEqualTo(new VisitFigure(0, 28));
        assertThat(high.change()).isInstanceOfSatisfying(VisitChange.Estimated.class, change -> {
            assertThat(change.size()).isEqualTo(Size.CLEAR);
            assertThat(change.lo95()).isGreaterThanOrEqualTo(-28);
        });
        assertThat(table.line(VisitMeasure.SLEEP).change())
                .isInstanceOfSatisfying(
                        VisitChange.Estimated.class,
                        change -> assertThat(change.size()).isEqualTo(Size.WITHIN_USUAL));
        assertThat(table.line(VisitMeasure.ACTIVITY))
                .isEqualTo(new VisitLine(
                        VisitMeasure.ACTIVITY, VisitFigure.NOTHING, VisitFigure.NOTHING, new VisitChange.TooFewDays()));
        assertThat(table.line(VisitMeasure.EXERCISES).earlier()).isEqualTo(new VisitFigure(14, 28));
        assertThat(table.line(VisitMeasure.MEDICINE_DAYS).earlier()).isEqualTo(new VisitFigure(7, 28));
        assertThat(table.line(VisitMeasure.MEDICINE_DAYS).later()).isEqualTo(new VisitFigure(0, 28));
        assertThat(table.line(VisitMeasure.DAYS_RECORDED).later()).isEqualTo(new VisitFigure(28, 28));
        assertThat(table.line(VisitMeasure.DAYS_RECORDED).change()).isEqualTo(new VisitChange.NotCompared());
    }

    @Test
    void under14DaysOfAStretchNothingIsCompared() {
        pain(0, 13, _ -> 5 + noise());
        pain(40, 68, _ -> 3 + noise());
        VisitComparison table = VisitComparison.of(
                journal(), new Period(FIRST, FIRST.plusDays(27)), new Period(FIRST.plusDays(40), FIRST.plusDays(67)));
        assertThat(table.line(VisitMeasure.PAIN).earlier().of()).isEqualTo(13);
        assertThat(table.line(VisitMeasure.PAIN).change()).isEqualTo(new VisitChange.TooFewDays());
    }

    @Test
    void evenPainHasNoUpsAndDowns() {
        pain(0, 60, _ -> 4);
        VisitComparison table = VisitComparison.of(
                journal(), new Period(FIRST, FIRST.plusDays(27)), new Period(FIRST.plusDays(30), FIRST.plusDays(57)));
        assertThat(table.line(VisitMeasure.PAIN).change()).isEqualTo(new VisitChange.NoUpsAndDowns());
    }

    @Test
    void anEmptyStretchHasFiguresOfNothing() {
        VisitComparison table = VisitComparison.of(
                journal(), new Period(FIRST, FIRST.plusDays(27)), new Period(FIRST.plusDays(30), FIRST.plusDays(57)));
        assertThat(table.line(VisitMeasure.PAIN).earlier().isThere()).isFalse();
        assertThat(table.line(VisitMeasure.DAYS_RECORDED).earlier()).isEqualTo(new VisitFigure(0, 28));
    }

    @Test
    void aVisitTooLateToLeave28DaysIsPassedOver() {
        pain(0, 120, _ -> 5 + noise());
        visit(30);
        visit(110);
        assertThat(VisitComparison.sinceLastVisit(journal(), FIRST))
                .map(VisitComparison::earlier)
                .contains(new Period(FIRST.plusDays(2), FIRST.plusDays(29)));
    }

    @Test
    void withoutAVisitThereIsNoTable() {
        pain(0, 120, _ -> 5 + noise());
        assertThat(VisitComparison.sinceLastVisit(journal(), FIRST)).isEmpty();
    }

    @Test
    void twoVisitsAreComparedWhereTheirDaysDoNotOverlap() {
        pain(0, 120, _ -> 5 + noise());
        assertThat(VisitComparison.ofVisits(journal(), FIRST.plusDays(30), FIRST.plusDays(58)))
                .isPresent();
        assertThat(VisitComparison.ofVisits(journal(), FIRST.plusDays(30), FIRST.plusDays(57)))
                .isEmpty();
        Period same = new Period(FIRST, FIRST.plusDays(5));
        assertThatThrownBy(() -> VisitComparison.of(journal(), same, same))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recentPainIsTheLast28DaysAgainstThe28Before() {
        pain(0, 72, _ -> 6 + noise());
        pain(72, 100, _ -> 3 + noise());
        RecentPain recent = RecentPain.of(Frame.of(journal(), Window.USUAL, FIRST));
        assertThat(recent.last()).isEqualTo(new Period(FIRST.plusDays(72), FIRST.plusDays(99)));
        assertThat(recent.recorded()).isEqualTo(28);
        assertThat(recent.mean()).isCloseTo(3, within(.4));
        assertThat(recent.daily()).hasSize(56);
    }

    @Test
    void aShortRecordHasAShortLine() {
        pain(0, 5, _ -> 6);
        RecentPain recent = RecentPain.of(Frame.of(journal(), Window.USUAL, FIRST));
        assertThat(recent.last()).isEqualTo(new Period(FIRST, FIRST.plusDays(4)));
        assertThat(recent.daily()).containsExactly(6.0, 6.0, 6.0, 6.0, 6.0);
        entries.clear();
        assertThat(RecentPain.of(Frame.of(journal(), Window.USUAL, FIRST)).daily())
                .isEmpty();
    }
}
