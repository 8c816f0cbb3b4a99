package thole.stats.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class LastingShiftsTest {

    @Test
    void fewEqualOrMissingValuesHaveNoShift() {
        assertThat(LastingShifts.of(new double[0])).isEmpty();
        assertThat(LastingShifts.of(new double[] {3})).isEmpty();
        assertThat(LastingShifts.of(Wave.level(200, 5))).isEmpty();
        assertThat(LastingShifts.of(Wave.level(200, Wave.MISSING))).isEmpty();
        assertThat(LastingShifts.of(stepped(Wave.persistent(41, 2, 1), 20, 6))).isEmpty();
    }

    // The specification finds 2.5 points among 120 days with a probability of .91 to .95.
    @Test
    void aPlantedShiftOfTwoAndAHalfPointsGetsItsDayWithinThree() {
        int found = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<LastingShift> shifts = LastingShifts.of(stepped(Wave.persistent(120, 3, seed), 60, 2.5));
            if (shifts.size() == 1
                    && Math.abs(shifts.getFirst().day() - 60) <= 3
                    && Math.abs(shifts.getFirst().size() - 2.5) < 1) {
                found++;
            }
        }

        assertThat(found).isGreaterThanOrEqualTo(30);
    }

    @Test
    void persistenceAloneRarelyLooksLikeAShift() {
        int alarms = 0;
        for (int seed = 0; seed < 40; seed++) {
            alarms += LastingShifts.of(Wave.persistent(120, 3, seed)).isEmpty() ? 0 : 1;
        }

        assertThat(alarms).isLessThanOrEqualTo(4);
    }

    @Test
    void theSizeIsTheDifferenceOfTheMeansUpToTheNextShift() {
        double[] noise = Wave.persistent(180, 0, 4);
        double[] series = Wave.plus(noise, day -> (day < 60 ? 2 : day < 120 ? 7 : 3) - .8 * noise[day]);

        List<LastingShift> shifts = LastingShifts.of(series);

        assertThat(shifts.stream().map(LastingShift::day)).containsExactly(60, 120);
        assertThat(shifts.get(0).after()).isEqualTo(shifts.get(1).before());
        assertThat(shifts.get(0).size()).isCloseTo(5, within(.3));
        assertThat(shifts.get(1).size()).isCloseTo(-4, within(.3));
    }

    @Test
    void theDayIsTheFirstOfTheNewLevelThatHasAValue() {
        double[] series = stepped(Wave.persistent(120, 0, 6), 60, 9);

        assertThat(LastingShifts.of(Wave.without(series, 58, 59, 60, 61))
                        .getFirst()
                        .day())
                .isEqualTo(62);
    }

    @Test
    void laterDatesAndAnotherLevelMoveTheDaysAndNothingElse() {
        double[] series = stepped(Wave.persistent(120, 3, 8), 50, 4);
        LastingShift shift = LastingShifts.of(series).getFirst();

        LastingShift later = LastingShifts.of(Wave.among(33, series, 5)).getFirst();
        LastingShift higher = LastingShifts.of(Wave.plus(series, day -> 2)).getFirst();

        assertThat(later).isEqualTo(new LastingShift(shift.day() + 33, shift.before(), shift.after()));
        assertThat(higher.day()).isEqualTo(shift.day());
        assertThat(higher.size()).isCloseTo(shift.size(), within(1e-9));
    }

    @Test
    void timeReversedTurnsASizeAround() {
        double[] series = stepped(Wave.persistent(120, 3, 8), 50, 4);
        LastingShift shift = LastingShifts.of(series).getFirst();

        LastingShift backward = LastingShifts.of(Wave.reversed(series)).getFirst();

        assertThat(backward.day()).isEqualTo(120 - shift.day());
        assertThat(backward.size()).isCloseTo(-shift.size(), within(1e-9));
    }

    @Test
    void aWholePointIsShownAndLessIsNot() {
        assertThat(new LastingShift(50, 3, 4).isShown()).isTrue();
        assertThat(new LastingShift(50, 4, 3).isShown()).isTrue();
        assertThat(new LastingShift(50, .1 + .2, 1.3).isShown()).isTrue();
        assertThat(new LastingShift(50, 3, 3.99).isShown()).isFalse();
    }

    @Test
    void anInterruptedSearchStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> LastingShifts.of(Wave.persistent(120, 3, 1)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static double[] stepped(double[] series, int from, double height) {
        return Wave.plus(series, day -> day >= from ? height : 0);
    }
}
