package thole.insight.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.model.factor.FactorTime;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.BothLags;

/// The figures of one factor before anything is concluded from them.
///
/// @param lags lag 0, and lag 1 for a factor of the day
/// @param bothLags the model with both lags, worked out where it is asked for
/// @param thirds the groups at a lag
record FactorTests(FactorKey factor, List<Association> lags, Supplier<BothLags> bothLags, IntFunction<Thirds> thirds) {

    static FactorTests of(Frame frame, FactorKey factor) {
        double[] pain = frame.pain();
        double[] values = frame.values(factor);
        List<Association> lags = new ArrayList<>();
        lags.add(Associations.test(frame.calendar(), pain, values, 0));
        if (factor.time() == FactorTime.DAY) {
            lags.add(Associations.test(frame.calendar(), pain, values, 1));
        }
        return new FactorTests(
                factor,
                List.copyOf(lags),
                () -> Associations.bothLags(frame.calendar(), pain, values),
                lag -> ThirdsOfDays.of(pain, values, lag));
    }
}
