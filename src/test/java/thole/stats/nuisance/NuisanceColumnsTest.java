package thole.stats.nuisance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NuisanceColumnsTest {

    @Test
    void noDaysAndOneDayHaveAnInterceptAndALine() {
        assertThat(NuisanceColumns.smooth(new int[0], 0)).containsExactly(new double[0], new double[0]);
        assertThat(NuisanceColumns.smooth(new int[] {0}, 1)).containsExactly(new double[] {1}, new double[] {0});
    }

    @Test
    void theLineRunsAlmostFromMinusOneToOne() {
        assertThat(NuisanceColumns.smooth(days(4), 4).get(1)).containsExactly(-.75, -.25, .25, .75);
    }

    @Test
    void cosinesBeginAtSixtyDaysAndNeedTenRowsEach() {
        assertThat(NuisanceColumns.smooth(days(59), 59)).hasSize(2);
        assertThat(NuisanceColumns.smooth(days(60), 60)).hasSize(3);
        assertThat(NuisanceColumns.smooth(days(365), 365)).hasSize(13);
        assertThat(NuisanceColumns.smooth(days(39), 365)).hasSize(4);
    }

    @Test
    void aCosineOfTheSecondOrderGoesOnceThroughTheWindow() {
        double[] cosine = NuisanceColumns.smooth(days(60), 60).get(2);

        assertThat(cosine[0]).isCloseTo(Math.cos(Math.PI / 60), within(1e-15));
        assertThat(cosine[29]).isCloseTo(-Math.cos(Math.PI / 60), within(1e-12));
    }

    @Test
    void theWeekComesInThreeSteps() {
        assertThat(NuisanceColumns.weekdays(new int[0])).isEmpty();
        assertThat(NuisanceColumns.weekdays(week(20))).isEmpty();
        assertThat(NuisanceColumns.weekdays(week(21))).hasSize(1);
        assertThat(NuisanceColumns.weekdays(week(55))).hasSize(1);
        assertThat(NuisanceColumns.weekdays(week(56))).hasSize(6);
    }

    @Test
    void aWeekdaySeenOnceHasNoColumn() {
        int[] mostlyTwoDays =
                IntStream.range(0, 60).map(i -> i == 30 ? 1 : 2 + i % 2).toArray();

        List<double[]> columns = NuisanceColumns.weekdays(mostlyTwoDays);

        assertThat(columns).hasSize(1);
        assertThat(columns.getFirst()[1]).isEqualTo(1);
        assertThat(columns.getFirst()[0]).isZero();
    }

    @Test
    void oneSundayIsNoWeekend() {
        int[] oneSunday = IntStream.range(0, 30).map(i -> i == 3 ? 6 : 2).toArray();

        assertThat(NuisanceColumns.weekdays(oneSunday)).isEmpty();
    }

    private static int[] days(int count) {
        return IntStream.range(0, count).toArray();
    }

    private static int[] week(int count) {
        return IntStream.range(0, count).map(i -> i % 7).toArray();
    }
}
