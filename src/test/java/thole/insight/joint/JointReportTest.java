package thole.insight.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.joint.HardToSeparate.Why;
import thole.insight.joint.JointFindings.Column;
import thole.insight.pattern.BesideOthers;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternGroup;
import thole.insight.pattern.PatternReport;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.stats.joint.JointModel.NotFitted;
import thole.stats.joint.JointModel.Reason;
import thole.stats.joint.OneDayAhead;

class JointReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 120;
    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);
    private static final FactorKey SITTING = new FactorKey.BuiltIn(Factor.SITTING_HOURS);
    private static final FactorKey SLEEP = new FactorKey.BuiltIn(Factor.SLEEP_HOURS);

    private final Random random = new Random(21);
    private final double[] stress = random.ints(DAYS, 0, 10).asDoubleStream().toArray();
    private final double[] noise = random.ints(DAYS, 0, 5).asDoubleStream().toArray();
    private final double[] sleep = random.ints(DAYS, 0, 7).asDoubleStream().toArray();

    @Test
    void anEmptyJournalAndOneFactorHaveNoModel() {
        JointReport empty = JointReport.of(frame(new Recorded()), Set.of());
        JointReport one = JointReport.of(frame(followingStress()), Set.of());

        assertThat(empty.sameDay().model()).isEqualTo(new NotFitted(0, Reason.FEWER_THAN_TWO_FACTORS));
        assertThat(one.sameDay().model()).isEqualTo(new NotFitted(DAYS, Reason.FEWER_THAN_TWO_FACTORS));
        assertThat(one.oneDayAhead()).isEqualTo(new OneDayAhead.TooFewDays(0));
        assertThat(one.hardToSeparate(STRESS, 0)).isEmpty();
        assertThat(one.extended()).isEqualTo(one.sameDay());
    }

    @Test
    void aLinkThatStandsOnItsOwnIsNotHardToSeparate() {
        JointReport joint = JointReport.of(frame(with(followingStress(), Factor.SLEEP_HOURS, i -> sleep[i])), Set.of());

        assertThat(joint.hardToSeparate(STRESS, 0)).isEmpty();
        assertThat(joint.oneDayAhead())
                .isInstanceOfSatisfying(
                        OneDayAhead.Tried.class,
                        tried -> assertThat(tried.improvement()).isGreaterThan(.2));
        assertThat(joint.fullest().slope(STRESS, 0))
                .hasValueSatisfying(slope -> assertThat(ShareOfUpsAndDowns.of(slope.partialRSquared()))
                        .isEqualTo(ShareOfUpsAndDowns.STRONG));
    }

    @Test
    void twoThatMoveTogetherNameEachOther() {
        Recorded recorded = with(followingStress(), Factor.SITTING_HOURS, this::almostStress);
        Frame frame = frame(with(recorded, Factor.SLEEP_HOURS, i -> sleep[i]));

        JointReport joint = JointReport.of(frame, Set.of());

        assertThat(joint.hardToSeparate(STRESS, 0))
                .contains(new HardToSeparate(SITTING, Why.HARDLY_TOLD_APART, 2, DAYS));
        assertThat(joint.hardToSeparate(SITTING, 0))
                .contains(new HardToSeparate(STRESS, Why.OTHER_STANDS_OUT, 2, DAYS));
        assertThat(joint.hardToSeparate(SLEEP, 0).map(HardToSeparate::why)).contains(Why.ALL_SET_APART);
        assertThat(joint.fullest().together(SITTING).map(joint.fullest()::factors))
                .hasValueSatisfying(factors -> assertThat(factors).containsExactly(STRESS, SITTING));
        assertThat(joint.fullest().together(SLEEP)).isEmpty();
    }

    @Test
    void linksThatAreHardToSeparateHaveAGroupOfTheirOwn() {
        Frame frame = frame(with(followingStress(), Factor.SITTING_HOURS, this::almostStress));
        PatternReport patterns = PatternReport.of(frame);

        Map<PatternGroup, java.util.List<FactorFinding>> groups =
                PatternGroup.of(patterns.findings(), BesideOthers.of(frame, patterns));

        assertThat(groups).containsOnlyKeys(PatternGroup.LINKED_HARD_TO_SEPARATE);
    }

    @Test
    void aFactorOfTheDayBeforeIsJudgedAtTheDayBefore() {
        Recorded recorded = new Recorded();
        for (int i = 1; i < DAYS; i++) {
            recorded.pain(FIRST.plusDays(i), pain(stress[i - 1], i));
        }
        with(recorded, Factor.STRESS, i -> stress[i]);
        Frame frame = frame(with(recorded, Factor.SLEEP_HOURS, i -> sleep[i]));

        JointReport joint = BesideOthers.of(frame, PatternReport.of(frame));

        assertThat(joint.sameDay().used()).containsExactly(new Column(SLEEP, 0), new Column(STRESS, 0));
        assertThat(joint.extended().used())
                .containsExactly(new Column(SLEEP, 0), new Column(STRESS, 0), new Column(STRESS, 1));
        assertThat(joint.hardToSeparate(STRESS, 1)).isEmpty();
    }

    @Test
    void theSameFactorTwiceIsNeverToldApartAndTheOthersAreStillJudged() {
        Recorded recorded = with(followingStress(), Factor.SLEEP_HOURS, i -> sleep[i]);
        CustomFactorId copy = recorded.declare(
                "Strain", new FactorScale.Amount(""), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        for (int i = 0; i < DAYS; i++) {
            recorded.own(FIRST.plusDays(i), copy, 2 * stress[i]);
        }
        Frame frame = frame(recorded);

        JointReport joint = JointReport.of(frame, Set.of());

        assertThat(joint.hardToSeparate(frame.factors().getLast(), 0))
                .contains(new HardToSeparate(STRESS, Why.CANNOT_SAY_WHICH, 2, DAYS));
        assertThat(joint.hardToSeparate(STRESS, 0).map(HardToSeparate::nearest))
                .contains(frame.factors().getLast());
        assertThat(joint.fullest()).isEqualTo(joint.sameDay());
        assertThat(joint.fullest().slope(STRESS, 0)).isPresent();
    }

    @Test
    void aFactorOfThePersonsOwnStaysOutOfTheFormThatOthersCompare() {
        Recorded recorded = with(followingStress(), Factor.SLEEP_HOURS, i -> sleep[i]);
        CustomFactorId tea = recorded.declare(
                "Tea", new FactorScale.Amount("cups"), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        for (int i = 0; i < DAYS; i++) {
            recorded.own(FIRST.plusDays(i), tea, noise[(i + 7) % DAYS]);
        }

        JointReport joint = JointReport.of(frame(recorded), Set.of());

        assertThat(joint.sameDay().used()).hasSize(2);
        assertThat(joint.extended().used()).hasSize(3);
        assertThat(joint.fullest()).isSameAs(joint.extended());
    }

    private Recorded followingStress() {
        Recorded recorded = new Recorded();
        for (int i = 0; i < DAYS; i++) {
            recorded.pain(FIRST.plusDays(i), pain(stress[i], i));
        }
        return with(recorded, Factor.STRESS, i -> stress[i]);
    }

    private double pain(double stressed, int day) {
        return 1 + stressed / 2 + noise[day] / 2;
    }

    private double almostStress(int day) {
        return stress[day] + (day % 3 == 0 ? 1 : 0);
    }

    private static Recorded with(Recorded recorded, Factor factor, IntToDoubleFunction value) {
        for (int i = 0; i < DAYS; i++) {
            recorded.value(FIRST.plusDays(i), factor, value.applyAsDouble(i));
        }
        return recorded;
    }

    private static Frame frame(Recorded recorded) {
        return Frame.of(recorded.journal(), Window.USUAL, FIRST);
    }
}
