package thole.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.report.calibration.CalibrationCount;

/// The same journals get the same verdicts in every build, and the verdicts are wrong no more often than they may be.
class ShortFormTest {

    @Test
    void theSameSeedsGiveTheSameVerdictsWithinTheLimits() throws IOException {
        List<CalibrationCount> counted = ShortForm.counted();

        for (Limits limit : Limits.values()) {
            assertThat(limit.brokenBy(counted)).isEmpty();
        }
        assertThat(counted)
                .as("if verdicts were meant to change: packaging/calibrate --short, and look at what changed")
                .containsExactlyElementsOf(CountsFile.read(ShortForm.EXPECTED));
    }
}
