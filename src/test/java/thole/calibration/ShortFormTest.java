package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import thole.calibration.Scenario.Pain;
import thole.calibration.Tally.Share;
import thole.model.factor.Factor;

/// The short form of the suite: few journals of few cells, the same in every build, so that a change of any verdict
/// shows. The long form decides whether the rates are right.
class ShortFormTest {

    private static final int JOURNALS = 100;

    @Test
    void noiseIsNamedAsOftenAsEver() {
        Scenario cell = Scenario.of(60, Pain.persistent(.5), .5);

        assertThat(counts(Table.NOISE, cell)).isEqualTo(Map.of());
    }

    @Test
    void persistentNoiseWithGapsIsNamedAsOftenAsEver() {
        Scenario cell = Scenario.of(42, Pain.persistent(.9), .9).missing(Gaps.AT_RANDOM, .3);

        assertThat(counts(Table.NOISE, cell)).isEqualTo(Map.of());
    }

    @Test
    void aSharedStepIsTakenOutAsOftenAsEver() {
        Scenario cell = Scenario.of(120, Pain.persistent(.5), .5).shaped(Shape.STEP);

        assertThat(counts(Table.DISTURBED, cell)).isEqualTo(Map.of());
    }

    @Test
    void aPlantedLinkIsFoundAsOftenAsEver() {
        Scenario cell = Scenario.of(90, Pain.persistent(.5), .4).linked(Factor.STRESS, 0, .45);

        assertThat(counts(Table.POWER, cell)).isEqualTo(Map.of());
    }

    @Test
    void aLinkThatMattersIsCalledSmallAsSeldomAsEver() {
        Scenario cell = Scenario.of(120, Pain.persistent(.4).around(4.5, 1.3), .3)
                .linked(Factor.ACTIVITY_MINUTES, 0, .3);

        assertThat(counts(Table.EQUIVALENCE, cell)).isEqualTo(Map.of());
    }

    @Test
    void theSameSeedMakesTheSameJournal() {
        Scenario cell = Scenario.of(60, Pain.persistent(.5), .5).missing(Gaps.WITH_PAIN_AND_STRESS, .35);

        assertThat(Simulator.simulate(cell, 7).written().days())
                .isEqualTo(Simulator.simulate(cell, 7).written().days());
    }

    private static Map<String, Integer> counts(Table table, Scenario cell) {
        return table.count(cell, JOURNALS).shares().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> count(entry.getValue())));
    }

    private static int count(Share share) {
        return share.count();
    }
}
