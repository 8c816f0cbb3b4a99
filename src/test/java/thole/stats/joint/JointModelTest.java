package thole.stats.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thole.stats.Calendar;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.JointModel.Inseparable;
import thole.stats.joint.JointModel.NotFitted;
import thole.stats.joint.JointModel.Overlap;
import thole.stats.joint.JointModel.PartialSlope;
import thole.stats.joint.JointModel.Reason;

class JointModelTest {

    private final Invented sample = new Invented(90);
    private final double[] first = sample.noise(1);
    private final double[] second = sample.noise(2);
    private final double[] outcome = sample.sum(.8, first, sample.noise(3));

    @Test
    void noDaysAndOneDayHaveTooFewFactors() {
        assertThat(JointModel.of(new Calendar(0, 0), new double[0], new double[0], new double[0]))
                .isEqualTo(new NotFitted(0, Reason.FEWER_THAN_TWO_FACTORS));
        assertThat(JointModel.of(new Calendar(1, 0), new double[] {3}, new double[] {1}, new double[] {2}))
                .isEqualTo(new NotFitted(1, Reason.FEWER_THAN_TWO_FACTORS));
    }

    @Test
    void noFactorAndOneFactorAreTooFew() {
        assertThat(JointModel.of(sample.calendar(), outcome))
                .isEqualTo(new NotFitted(90, Reason.FEWER_THAN_TWO_FACTORS));
        assertThat(JointModel.of(sample.calendar(), outcome, first))
                .isEqualTo(new NotFitted(90, Reason.FEWER_THAN_TWO_FACTORS));
    }

    @Test
    void nothingRecordedIsNoModel() {
        assertThat(JointModel.of(sample.calendar(), sample.missing(), first, second))
                .isEqualTo(new NotFitted(0, Reason.NOT_ENOUGH_DATA));
        assertThat(JointModel.of(sample.calendar(), outcome, sample.missing(), first))
                .isEqualTo(new NotFitted(90, Reason.FEWER_THAN_TWO_FACTORS));
    }

    @Test
    void aFactorWithTwoValuesOrOnTooFewDaysIsLeftOut() {
        double[] yesNo = sample.series(day -> day % 3 == 0 ? 1 : 0);
        double[] rare = sample.series(day -> day < 53 ? second[day] : Double.NaN);
        double[] often = sample.series(day -> day < 54 ? second[day] : Double.NaN);

        assertThat(factors(JointModel.of(sample.calendar(), outcome, first, yesNo, rare, second)))
                .containsExactly(0, 3);
        assertThat(factors(JointModel.of(sample.calendar(), outcome, first, often)))
                .containsExactly(0, 1);
    }

    @Test
    void thirtyNineDaysAreOneTooFew() {
        assertThat(JointModel.of(new Calendar(39, 0), cut(39, outcome), cut(39, first), cut(39, second)))
                .isEqualTo(new NotFitted(39, Reason.NOT_ENOUGH_DATA));
        assertThat(JointModel.of(new Calendar(40, 0), cut(40, outcome), cut(40, first), cut(40, second)))
                .isInstanceOf(Fitted.class);
    }

    @Test
    void everyFactorTakesTenDays() {
        double[][] five = {first, second, sample.noise(4), sample.noise(5), sample.noise(6)};

        assertThat(JointModel.of(new Calendar(49, 0), cut(49, outcome), cut(49, five)))
                .isEqualTo(new NotFitted(49, Reason.NOT_ENOUGH_DATA));
        assertThat(JointModel.of(new Calendar(50, 0), cut(50, outcome), cut(50, five)))
                .isInstanceOf(Fitted.class);
    }

    @Test
    void aConstantOutcomeOrALineHasNothingToExplain() {
        assertThat(JointModel.of(sample.calendar(), sample.series(day -> 4), first, second))
                .isEqualTo(new NotFitted(90, Reason.NOT_ENOUGH_VARIATION));
        assertThat(JointModel.of(sample.calendar(), outcome, first, sample.series(day -> day * .5)))
                .isEqualTo(new NotFitted(90, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void aFactorThatIsConstantOnTheDaysOfTheModelIsNoVariation() {
        double[] ends = sample.series(day -> day < 20 ? day : 7);
        double[] later = sample.series(day -> day < 20 ? Double.NaN : second[day]);

        assertThat(JointModel.of(sample.calendar(), outcome, ends, later))
                .isEqualTo(new NotFitted(70, Reason.NOT_ENOUGH_VARIATION));
    }

    @Test
    void identicalFactorsCannotBeToldApart() {
        double[] inMinutes = sample.series(day -> 60 * first[day] + 5);

        JointModel model = JointModel.of(sample.calendar(), outcome, first, second, inMinutes);

        assertThat(model).isInstanceOfSatisfying(Inseparable.class, inseparable -> {
            assertThat(inseparable.days()).isEqualTo(90);
            assertThat(inseparable.overlaps()).extracting(Overlap::isInflated).containsExactly(true, false, true);
            assertThat(inseparable.overlaps().getFirst().vif()).isInfinite();
            assertThat(inseparable.overlaps().getFirst().nearest()).isEqualTo(2);
            assertThat(inseparable.overlaps().getFirst().correlation()).isCloseTo(1, within(1e-12));
            assertThat(inseparable.overlaps().get(2).nearest()).isZero();
        });
    }

    @Test
    void theOutcomeInAnotherUnitIsNoFactor() {
        double[] inTenths = sample.series(day -> 10 * outcome[day] - 3);

        assertThat(factors(JointModel.of(sample.calendar(), outcome, first, inTenths, second)))
                .containsExactly(0, 2);
    }

    @Test
    void factorsThatAddUpToTheOutcomeAreTheSameThing() {
        double[] sum = sample.sum(2, first, second);

        assertThat(JointModel.of(sample.calendar(), sum, first, second))
                .isEqualTo(new NotFitted(90, Reason.SAME_THING));
    }

    @Test
    void aFactorIsJudgedBesideItsCompanion() {
        double[] companion = sample.sum(.9, first, second);

        Fitted model = (Fitted) JointModel.of(sample.calendar(), outcome, first, companion);

        PartialSlope real = model.slopes().getFirst();
        assertThat(real.spansZero()).isFalse();
        assertThat(real.partialRSquared()).isGreaterThan(.1);
        assertThat(model.slopes().get(1).spansZero()).isTrue();
        assertThat(model.overlaps().get(1).nearest()).isZero();
        assertThat(model.overlaps().get(1).correlation()).isBetween(.5, .9);
        assertThat(model.together()).isEmpty();
        assertThat(model.rSquared()).isBetween(real.partialRSquared(), 1.0);
    }

    @Test
    void twoPairsThatMoveTogetherAreTwoSets() {
        double[] other = sample.noise(7);
        double[] twin = sample.sum(.1, sample.noise(8), first);
        double[] otherTwin = sample.sum(-.1, sample.noise(9), other);

        Fitted model = (Fitted) JointModel.of(sample.calendar(), outcome, first, other, twin, otherTwin);

        assertThat(model.together())
                .extracting(JointModel.Together::factors)
                .containsExactly(List.of(0, 2), List.of(1, 3));
        assertThat(model.together().getFirst().p()).isLessThan(.001);
        assertThat(model.together().get(1).p()).isGreaterThan(.05);
    }

    @Test
    void oneFactorAtTwoLagsIsTestedTogetherAndNotHeldAgainstItself() {
        double[] nearly = sample.sum(.05, second, first);
        int[] owners = {0, 1, 0};

        assertThat(JointModel.ofSeveralLags(sample.calendar(), outcome, new int[] {4, 4}, first, nearly))
                .isEqualTo(new NotFitted(90, Reason.FEWER_THAN_TWO_FACTORS));
        Fitted model =
                (Fitted) JointModel.ofSeveralLags(sample.calendar(), outcome, owners, first, sample.noise(5), nearly);

        assertThat(model.overlaps()).extracting(Overlap::nearest).startsWith(1).endsWith(1);
        assertThat(model.overlaps()).extracting(Overlap::isInflated).containsExactly(false, false, false);
        assertThat(model.together()).isEmpty();
        assertThat(model.severalLags()).hasSize(1);
        assertThat(model.severalLags().getFirst().factors()).containsExactly(0, 2);
        assertThat(model.severalLags().getFirst().p()).isLessThan(.001);
        assertThat(model.slopes()).extracting(PartialSlope::spansZero).containsExactly(true, true, true);
    }

    @Test
    void everyColumnHasAnOwner() {
        assertThatThrownBy(() -> JointModel.ofSeveralLags(sample.calendar(), outcome, new int[1], first, second))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUnitOfAFactorDoesNotMatter() {
        double[] scaled = sample.series(day -> 250 * first[day] + 1000);

        Fitted plain = (Fitted) JointModel.of(sample.calendar(), outcome, first, second);
        Fitted changed = (Fitted) JointModel.of(sample.calendar(), outcome, scaled, second);

        assertThat(changed.slopes().getFirst().slope())
                .isCloseTo(plain.slopes().getFirst().slope(), within(1e-10));
        assertThat(changed.rSquared()).isCloseTo(plain.rSquared(), within(1e-10));
    }

    @Test
    void seriesHaveToFitTheCalendar() {
        assertThatThrownBy(() -> JointModel.of(sample.calendar(), outcome, first, new double[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInterruptedThreadStopsWorkingAndStaysInterrupted() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> JointModel.of(sample.calendar(), outcome, first, second))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static List<Integer> factors(JointModel model) {
        return ((Fitted) model).slopes().stream().map(PartialSlope::factor).toList();
    }

    private static double[] cut(int days, double[] series) {
        return Arrays.copyOf(series, days);
    }

    private static double[][] cut(int days, double[][] series) {
        return Arrays.stream(series).map(one -> cut(days, one)).toArray(double[][]::new);
    }
}
