package thole.insight.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.joint.JointReport;
import thole.model.factor.Factor;
import thole.stats.Association;
import thole.stats.Association.Reason;

class FactorFindingTest {

    private static final Frame NOTHING = Frame.of(new Recorded().journal(), Window.USUAL, LocalDate.of(2026, 3, 1));

    @Test
    void aLinkedFactorShowsTheClearerLag() {
        assertThat(finding(
                                Verdict.LINKED,
                                Links.at(0).p(.02).made(),
                                Links.at(1).p(.01).made())
                        .shown()
                        .lag())
                .isEqualTo(1);
    }

    @Test
    void aFactorWithoutMeaningfulLinkShowsTheSameDay() {
        assertThat(finding(
                                Verdict.NO_MEANINGFUL_LINK,
                                Links.at(0).p(.9).tost(.01).made(),
                                Links.at(1).p(.1).tost(.01).made())
                        .shown()
                        .lag())
                .isZero();
        assertThat(finding(
                                Verdict.NO_MEANINGFUL_LINK,
                                Links.none(0, 13, Reason.NOT_ENOUGH_DATA),
                                Links.at(1).tost(.01).made())
                        .shown()
                        .lag())
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeToldShowsALagThatIsStillOpen() {
        assertThat(finding(
                                Verdict.CANNOT_TELL,
                                Links.at(0).p(.04).tost(.01).made(),
                                Links.at(1).p(.5).tost(.2).made())
                        .shown()
                        .lag())
                .isEqualTo(1);
    }

    @Test
    void withoutAnEstimateTheSameDayIsShown() {
        Association few = Links.none(0, 3, Reason.NOT_ENOUGH_DATA);

        assertThat(finding(Verdict.NOT_ENOUGH_DATA, few, Links.none(1, 2, Reason.NOT_ENOUGH_DATA))
                        .shown())
                .isEqualTo(few);
    }

    @Test
    void plainAveragesExceedTheEstimateBeyondItsIntervalAndWhatIsSmall() {
        assertThat(withAverages(Links.at(0).delta(.2, .5).made(), 4, 5.1).averagesExceedEstimate())
                .isTrue();
        assertThat(withAverages(Links.at(0).delta(.2, .5).made(), 4, 4.9).averagesExceedEstimate())
                .isFalse();
        assertThat(withAverages(Links.at(0).delta(1.5, .5).made(), 4, 5.9).averagesExceedEstimate())
                .isFalse();
        assertThat(withAverages(Links.at(0).delta(.2, .5).made(), 5.1, 4).averagesExceedEstimate())
                .isTrue();
        assertThat(finding(Verdict.LINKED, Links.at(0).made()).averagesExceedEstimate())
                .isFalse();
    }

    @Test
    void moreDaysAreRoundedUpToTensAndCapped() {
        // margin 1.2 of 100 days: 100 · (2.927 · 0.6)² = 308.4, so 208.4 more
        assertThat(MoreDays.toTell(List.of(Links.at(0).made()))).isEqualTo(210);
        assertThat(MoreDays.toTell(List.of(Links.at(0).delta(.2, 3).made()))).isEqualTo(FactorFinding.MOST_MORE_DAYS);
        assertThat(MoreDays.toTell(List.of(Links.at(0).delta(.9, .4).made()))).isZero();
    }

    @Test
    void moreDaysAreThoseOfTheLagThatNeedsMostAndIsNotYetShown() {
        assertThat(MoreDays.toTell(List.of(
                        Links.at(0).delta(0, .8).made(),
                        Links.at(1).delta(0, .9).made())))
                .isEqualTo(80);
        assertThat(MoreDays.toTell(List.of(
                        Links.at(0).delta(0, .8).made(),
                        Links.at(1).delta(0, .9).tost(.01).made())))
                .isEqualTo(40);
        assertThat(MoreDays.toTell(List.of())).isZero();
    }

    @Test
    void findingsComeInTheOrderOfTheirGroups() {
        FactorFinding open = finding(Verdict.CANNOT_TELL, Links.at(0).made());
        FactorFinding linked = finding(Verdict.LINKED, Links.at(0).made());
        FactorFinding same = finding(Verdict.SAME_THING, Links.none(0, 20, Reason.SAME_THING));

        var groups = PatternGroup.of(List.of(open, same, linked), JointReport.of(NOTHING, Set.of()));

        assertThat(List.copyOf(groups.keySet()))
                .containsExactly(PatternGroup.LINKED, PatternGroup.CANNOT_TELL_YET, PatternGroup.NOT_ENOUGH_DAYS);
        assertThat(groups.get(PatternGroup.LINKED)).containsExactly(linked);
    }

    @Test
    void aFindingWithoutLagsIsRefused() {
        assertThatThrownBy(() -> finding(Verdict.LINKED)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FactorFinding finding(Verdict verdict, Association... lags) {
        return finding(verdict, Thirds.NONE, lags);
    }

    private static FactorFinding withAverages(Association lag, double low, double high) {
        return finding(Verdict.CANNOT_TELL, new Thirds(3, 5, low, high, 30, 30), lag);
    }

    private static FactorFinding finding(Verdict verdict, Thirds thirds, Association... lags) {
        return Links.finding(Factor.STRESS, verdict, thirds, lags);
    }
}
