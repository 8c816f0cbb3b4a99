package thole.insight.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.insight.Analysis;
import thole.insight.Recorded;
import thole.insight.detail.DayGroup.Kind;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Window;
import thole.insight.pattern.Verdict;
import thole.model.factor.Factor;
import thole.stats.Association;
import thole.stats.Association.Estimated;

class FactorDetailTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @Test
    void theLagsGoFromThreeDaysAfterThePainToThreeBeforeAndKeepWhatTheFindingTested() {
        FactorDetail detail = detail(linked(90), Factor.STRESS);

        assertThat(detail.lags()).extracting(Association::lag).containsExactly(-3, -2, -1, 0, 1, 2, 3);
        assertThat(detail.lags().get(3)).isSameAs(detail.finding().lags().get(0));
        assertThat(detail.lags().get(4)).isSameAs(detail.finding().lags().get(1));
    }

    @Test
    void onlyATestedDistanceOfALinkedFactorThatStaysOnOneSideOfZeroIsClaimed() {
        FactorDetail linked = detail(linked(90), Factor.STRESS);
        assertThat(linked.finding().verdict()).isEqualTo(Verdict.LINKED);
        assertThat(claimed(linked)).contains(0).isSubsetOf(0, 1);
        assertThat(linked.lags())
                .filteredOn(linked::isClaimed)
                .allSatisfy(lag -> assertThat(((Estimated) lag).lo95() * ((Estimated) lag).hi95())
                        .isPositive());

        FactorDetail open = detail(linked(90), Factor.SLEEP_HOURS);
        assertThat(open.finding().verdict()).isNotEqualTo(Verdict.LINKED);
        assertThat(claimed(open)).isEmpty();
    }

    @Test
    void theLineHasTheSlopeOfTheVerdictRunsThroughTheAverageDayAndLiesInsideItsBand() {
        FactorDetail detail = detail(linked(90), Factor.STRESS);
        TrendLine line = detail.line().orElseThrow();

        assertThat(line.slope()).isEqualTo(((Estimated) detail.finding().shown()).slope());
        assertThat(line.at(line.centre().factor())).isEqualTo(line.centre().pain());
        assertThat(line.low(line.centre().factor())).isCloseTo(line.level().lo95(), within(1e-12));
        assertThat(line.high(line.centre().factor())).isCloseTo(line.level().hi95(), within(1e-12));
        for (double x = line.from(); x <= line.to(); x += .5) {
            assertThat(line.at(x)).isStrictlyBetween(line.low(x), line.high(x));
        }
        assertThat(line.high(line.to()) - line.low(line.to()))
                .isGreaterThan(line.high(line.centre().factor())
                        - line.low(line.centre().factor()));
    }

    @Test
    void theGroupsHaveTheCutsAndAveragesOfTheSentenceAndAnIntervalAroundEach() {
        FactorDetail detail = detail(linked(90), Factor.STRESS);

        assertThat(detail.groups()).extracting(DayGroup::kind).containsExactly(Kind.LOWER, Kind.MIDDLE, Kind.HIGHER);
        DayGroup lower = detail.groups().getFirst();
        DayGroup higher = detail.groups().getLast();
        assertThat(lower.mean()).isCloseTo(detail.finding().thirds().lowMean(), within(1e-12));
        assertThat(higher.mean()).isCloseTo(detail.finding().thirds().highMean(), within(1e-12));
        assertThat(lower.highest()).isEqualTo(detail.finding().thirds().lowCut());
        assertThat(higher.lowest()).isEqualTo(detail.finding().thirds().highCut());
        assertThat(detail.groups())
                .allSatisfy(group -> assertThat(group.mean())
                        .isBetween(group.interval().lo95(), group.interval().hi95()));
        assertThat(detail.groups().stream()
                        .mapToInt(group -> group.days().size())
                        .sum())
                .isEqualTo(detail.days().size());
    }

    @Test
    void aGroupOfFewDaysHasNoAverage() {
        Recorded recorded = new Recorded();
        for (int i = 0; i < 15; i++) {
            recorded.pain(START.plusDays(i), i % 5);
            recorded.value(START.plusDays(i), Factor.STRESS, i % 7);
        }

        FactorDetail detail = detail(recorded, Factor.STRESS);

        assertThat(detail.groups()).isNotEmpty().anySatisfy(group -> {
            assertThat(group.days()).hasSizeLessThan(7);
            assertThat(group.hasMean()).isFalse();
        });
    }

    @Test
    void tooFewDaysOrAFactorThatNeverChangesHaveNoLineAndNoGroupsButTheirDots() {
        Recorded few = new Recorded();
        Recorded constant = new Recorded();
        for (int i = 0; i < 40; i++) {
            LocalDate day = START.plusDays(i);
            constant.pain(day, i % 6).value(day, Factor.STRESS, 4);
            if (i < 3) {
                few.pain(day, i).value(day, Factor.STRESS, i);
            }
        }

        FactorDetail short_ = detail(few, Factor.STRESS);
        assertThat(short_.days()).hasSize(3);
        assertThat(short_.line()).isEmpty();
        assertThat(short_.lags()).noneMatch(Estimated.class::isInstance);
        FactorDetail same = detail(constant, Factor.STRESS);
        assertThat(same.days()).hasSize(40);
        assertThat(same.line()).isEmpty();
        assertThat(same.groups()).isEmpty();
    }

    @Test
    void theCoursesAroundFlaresAreTheRecordedValuesWithGapsAndAverageThreeOrMore() {
        Recorded recorded = new Recorded();
        for (int i = 0; i < 140; i++) {
            LocalDate day = START.plusDays(i);
            boolean flare = i >= 40 && i % 20 == 0;
            recorded.pain(day, flare ? 8 : 2);
            if (i != 57) {
                recorded.value(day, Factor.STRESS, flare ? 9 : i % 20 == 19 ? 7 : 3);
            }
        }

        FlareCourses flares = detail(recorded, Factor.STRESS).flares();

        assertThat(flares.courses()).hasSize(5);
        assertThat(flares.courses().get(1))
                .isEqualTo(
                        new FlareCourses.Course(START.plusDays(60), List.of(Double.NaN, 3.0, 7.0, 9.0, 3.0, 3.0, 3.0)));
        assertThat(flares.mean(0)).isEqualTo(9);
        assertThat(flares.mean(-1)).isEqualTo(7);
        assertThat(flares.count(-3)).isEqualTo(4);
        assertThat(flares.areEnough()).isTrue();
        assertThat(detail(linked(30), Factor.STRESS).flares().areEnough()).isFalse();
    }

    @Test
    void theSameDaysAlwaysGiveTheSame() {
        assertThat(detail(linked(60), Factor.STRESS)).isEqualTo(detail(linked(60), Factor.STRESS));
    }

    @Test
    void itCanBeCancelled() {
        Analysis analysis = Analysis.of(linked(60).journal(), Window.USUAL, START);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() ->
                        FactorDetail.of(analysis, analysis.patterns().findings().getFirst()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Integer> claimed(FactorDetail detail) {
        return detail.lags().stream()
                .filter(detail::isClaimed)
                .map(Association::lag)
                .toList();
    }

    private static FactorDetail detail(Recorded recorded, Factor factor) {
        Analysis analysis = Analysis.of(recorded.journal(), Window.USUAL, START);
        return FactorDetail.of(
                analysis,
                analysis.patterns().find(new FactorKey.BuiltIn(factor)).orElseThrow());
    }

    /// Pain follows stress on the day itself, and has nothing to do with sleep.
    private static Recorded linked(int days) {
        Random random = new Random(4);
        Recorded recorded = new Recorded();
        for (int i = 0; i < days; i++) {
            LocalDate day = START.plusDays(i);
            double stress = random.nextInt(11);
            recorded.pain(day, Math.round(2 * (1 + .6 * stress + random.nextDouble())) / 2.0);
            recorded.value(day, Factor.STRESS, stress);
            recorded.value(day, Factor.SLEEP_HOURS, 6 + random.nextInt(5) / 2.0);
        }
        return recorded;
    }
}
