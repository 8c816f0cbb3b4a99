package thole.insight.pattern;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.stats.Association;
import thole.stats.Associations;
import thole.stats.BothLags;
import thole.stats.Pairs;

/// The figures of one factor before anything is concluded from them.
///
/// @param lags lag 0, and lag 1 for a factor of the day
/// @param bothLags the model with both lags, worked out where it is asked for
/// @param beyondYesterday lag 1 beside the pain of the day before, worked out where it is asked for
/// @param thirds the groups at a lag
record FactorTests(
        FactorKey factor,
        List<Association> lags,
        Supplier<BothLags> bothLags,
        Supplier<Association> beyondYesterday,
        IntFunction<Thirds> thirds) {

    static FactorTests of(Frame frame, FactorKey factor, List<Association> lags) {
        double[] pain = frame.pain();
        double[] values = frame.values(factor);
        return new FactorTests(
                factor,
                lags,
                () -> Associations.bothLags(frame.calendar(), pain, values),
                () -> Associations.test(List.of(Pairs.besideYesterday(frame.calendar(), pain, values, 1)))
                        .getFirst(),
                lag -> ThirdsOfDays.of(pain, values, lag));
    }
}
