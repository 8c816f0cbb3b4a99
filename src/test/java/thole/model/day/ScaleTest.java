package thole.model.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thole.model.Checked;
import thole.model.Problem.Code;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.24, 0", "0.25, 0.5", "4.2, 4", "4.75, 5", "9.74, 9.5", "10, 10"})
    void painOfAFileIsRoundedToTheNearestHalfATieUpwards(double given, double kept) {
        assertThat(Intensity.rounded(given)).isEqualTo(Checked.accepted(new Intensity(kept)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 10.1, Double.NaN, Double.POSITIVE_INFINITY})
    void painOutsideTheScaleIsRefusedAndNeverPulledInside(double points) {
        assertThat(Intensity.rounded(points)).isEqualTo(Checked.refused(Code.PAIN_OUT_OF_RANGE, points));
        assertThat(Intensity.check(points)).isEqualTo(Checked.refused(Code.PAIN_OUT_OF_RANGE, points));
        assertThatIllegalArgumentException().isThrownBy(() -> new Intensity(points));
    }

    @Test
    void aPersonSaysPainInHalves() {
        assertThat(Intensity.check(4.5)).isEqualTo(Checked.accepted(new Intensity(4.5)));
        assertThat(Intensity.check(4.2)).isEqualTo(Checked.refused(Code.PAIN_NOT_IN_HALVES, 4.2));
    }

    @Test
    void thereIsNoNegativeZero() {
        assertThat(new Intensity(-0.0)).isEqualTo(new Intensity(0));
        assertThat(new Rating(-0.0)).isEqualTo(new Rating(0));
        assertThat(new Hours(-0.0)).isEqualTo(new Hours(0));
        assertThat(new Minutes(-0.0)).isEqualTo(new Minutes(0));
    }

    @Test
    void theOtherScalesHaveTheirEnds() {
        assertThat(Rating.check(10)).isEqualTo(Checked.accepted(new Rating(10)));
        assertThat(Rating.check(10.5)).isEqualTo(Checked.refused(Code.RATING_OUT_OF_RANGE, 10.5));
        assertThat(Hours.check(24)).isEqualTo(Checked.accepted(new Hours(24)));
        assertThat(Hours.check(-1)).isEqualTo(Checked.refused(Code.HOURS_OUT_OF_RANGE, -1.0));
        assertThat(Minutes.check(1440)).isEqualTo(Checked.accepted(new Minutes(1440)));
        assertThat(Minutes.check(1441)).isEqualTo(Checked.refused(Code.MINUTES_OUT_OF_RANGE, 1441.0));
    }
}
