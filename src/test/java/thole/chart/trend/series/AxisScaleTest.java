package thole.chart.trend.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorScale;

class AxisScaleTest {

    private static AxisScale of(Factor factor, double... values) {
        return AxisScale.of(new TrendFactor.BuiltIn(factor), values);
    }

    private static AxisScale ofAmount(double... values) {
        CustomFactorId id = new CustomFactorId(new UUID(1, 1));
        return AxisScale.of(new TrendFactor.Own(id, "Coffee", new FactorScale.Amount("cups"), 0), values);
    }

    @Test
    void sleepRunsFromFourToTenHoursAndWidensForOtherNights() {
        assertThat(of(Factor.SLEEP_HOURS, 6, 7.5, Double.NaN)).isEqualTo(new AxisScale(4, 10));
        assertThat(of(Factor.SLEEP_HOURS, 3.25, 10.5)).isEqualTo(new AxisScale(2, 12));
    }

    @Test
    void ratingsRunFromZeroToTenWhateverWasRecorded() {
        assertThat(of(Factor.STRESS, 3, 4)).isEqualTo(new AxisScale(0, 10));
    }

    @Test
    void amountsStartAtZeroAndEndAboveTheGreatest() {
        assertThat(of(Factor.SITTING_HOURS, 9)).isEqualTo(new AxisScale(0, 12));
        assertThat(of(Factor.ACTIVITY_MINUTES, 130)).isEqualTo(new AxisScale(0, 180));
        assertThat(of(Factor.ACTIVITY_MINUTES)).isEqualTo(new AxisScale(0, 30));
        assertThat(ofAmount(3)).isEqualTo(new AxisScale(0, 4));
        assertThat(ofAmount(7500)).isEqualTo(new AxisScale(0, 8000));
        assertThat(ofAmount()).isEqualTo(new AxisScale(0, 1));
    }

    @Test
    void negativeAmountsGetRoomBelowZero() {
        assertThat(ofAmount(-5, 3)).isEqualTo(new AxisScale(-6, 6));
    }
}
