package thole.insight.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.model.body.Region;
import thole.stats.resample.Interval;
import thole.stats.turnover.Switches;
import thole.stats.turnover.Turnover;

class PlaceReportTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final long SEED = 9;
    private static final List<Region> WANDERING =
            List.of(Region.LOWER_BACK_LEFT, Region.NECK_BACK, Region.BUTTOCK_RIGHT, Region.CALF_LEFT);

    private final Recorded recorded = new Recorded();

    @Test
    void withoutPlacesThereIsNotEnoughData() {
        PlaceReport empty = report();
        assertThat(empty.outcome()).isEqualTo(PlaceOutcome.NOT_ENOUGH_DATA);
        assertThat(empty.zones()).isEqualTo(new Turnover(0, Double.NaN, Double.NaN));
        assertThat(empty.replacement()).isEqualTo(Interval.NONE);
        assertThat(empty.commonZones()).isEmpty();

        for (int day = 0; day < 60; day++) {
            recorded.pain(FIRST.plusDays(day), 4);
        }
        assertThat(report().outcome()).isEqualTo(PlaceOutcome.NOT_ENOUGH_DATA);
    }

    @Test
    void nineteenPairsAreNotEnoughAndTwentyAre() {
        stayInTheLowBack(20);
        assertThat(report().outcome()).isEqualTo(PlaceOutcome.NOT_ENOUGH_DATA);

        recorded.pain(FIRST.plusDays(20), 4, Region.SACRUM);
        assertThat(report().outcome()).isEqualTo(PlaceOutcome.STAYS_PUT);
    }

    @Test
    void markingANeighbourIsNoMove() {
        stayInTheLowBack(60);

        PlaceReport report = report();

        assertThat(report.outcome()).isEqualTo(PlaceOutcome.STAYS_PUT);
        assertThat(report.regions().meanReplacement()).isGreaterThan(.5);
        assertThat(report.zones()).isEqualTo(new Turnover(59, 0, 0));
        assertThat(report.commonZones()).containsExactly(Zone.LOW_BACK);
        assertThat(report.days(Zone.LOW_BACK)).isEqualTo(60);
    }

    @Test
    void placesThatGiveWayToOthersMoveAround() {
        for (int day = 0; day < 60; day++) {
            recorded.pain(FIRST.plusDays(day), 4, WANDERING.get(day / 3 % WANDERING.size()));
        }

        PlaceReport report = report();

        assertThat(report.outcome()).isEqualTo(PlaceOutcome.MOVES_AROUND);
        assertThat(report.zones().meanReplacement()).isCloseTo(19 / 59.0, within(1e-12));
        assertThat(report.spellsP()).isEqualTo(1 / 2000.0);
        assertThat(report.commonZones()).hasSize(4);
    }

    @Test
    void movingBetweenTwoPlacesAloneIsUnclear() {
        for (int day = 0; day < 60; day++) {
            recorded.pain(FIRST.plusDays(day), 4, day / 3 % 2 == 0 ? Region.BUTTOCK_LEFT : Region.BUTTOCK_RIGHT);
        }

        PlaceReport report = report();

        assertThat(report.outcome()).isEqualTo(PlaceOutcome.UNCLEAR);
        assertThat(report.sides()).isEqualTo(new Switches(59, 19));
    }

    @Test
    void placesThatAreAddedSpreadThoughTheEarlierOnesStay() {
        Random random = new Random(2);
        for (int day = 0; day < 120; day++) {
            boolean leg = random.nextInt(120) < day;
            boolean neck = random.nextInt(240) < day;
            recorded.pain(FIRST.plusDays(day), 4, Region.LOWER_BACK_LEFT);
            if (leg) {
                recorded.pain(FIRST.plusDays(day).atTime(9, 0), 4, Region.CALF_LEFT);
            }
            if (neck && leg) {
                recorded.pain(FIRST.plusDays(day).atTime(19, 0), 4, Region.NECK_BACK);
            }
        }

        PlaceReport report = report();

        assertThat(report.zones().meanReplacement()).isZero();
        assertThat(report.trend().rises()).isTrue();
        assertThat(report.outcome()).isEqualTo(PlaceOutcome.SPREADS);
    }

    @Test
    void aDayWithoutPainHasNoPlaceAndBreaksThePair() {
        recorded.pain(FIRST, 3, Region.SACRUM)
                .pain(FIRST.plusDays(1), 0, Region.SACRUM)
                .pain(FIRST.plusDays(2), 3, Region.SACRUM)
                .pain(FIRST.plusDays(3), 3, Region.SACRUM);

        assertThat(report().zones().pairs()).isEqualTo(1);
        assertThat(report().zoneShares().days()).isEqualTo(3);
    }

    @Test
    void otherDatesAndTheSameSeedGiveTheSameReport() {
        Recorded later = new Recorded();
        for (int day = 0; day < 40; day++) {
            Region place = WANDERING.get(day * day % WANDERING.size());
            recorded.pain(FIRST.plusDays(day), 4, place);
            later.pain(FIRST.plusDays(day + 1003), 4, place);
        }

        assertThat(PlaceReport.of(Frame.of(later.journal(), Window.USUAL, FIRST), SEED))
                .isEqualTo(report());
    }

    private void stayInTheLowBack(int days) {
        List<Region> neighbours = List.of(Region.LOWER_BACK_LEFT, Region.LOWER_BACK_CENTER, Region.SACRUM);
        for (int day = 0; day < days; day++) {
            recorded.pain(FIRST.plusDays(day), 4, neighbours.get(day % 3));
        }
    }

    private PlaceReport report() {
        return PlaceReport.of(Frame.of(recorded.journal(), Window.USUAL, FIRST), SEED);
    }
}
