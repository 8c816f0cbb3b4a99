package thole.ui.trends;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import thole.ui.trends.TrendsState.Shown;

/// What a test looks for in Trends.
final class Looked {

    private Looked() {}

    static TrendChart chart(FxRobot robot) {
        return robot.lookup(".trend-chart").queryAs(TrendChart.class);
    }

    static RangeStrip strip(FxRobot robot) {
        return robot.lookup(".range-strip").queryAs(RangeStrip.class);
    }

    /// Waits for the answer that is wanted: flares come after the rest.
    static void settle(TrendsScreen screen, Predicate<Shown> wanted) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> screen.model().shown().filter(wanted).isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
