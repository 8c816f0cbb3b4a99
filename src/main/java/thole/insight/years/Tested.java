package thole.insight.years;

import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.stats.Association;
import thole.stats.Associations;

/// Answers how a factor went together with pain in one stretch of days. It is asked for every factor in every
/// block, so whoever has answered before may remember it.
@FunctionalInterface
public interface Tested {

    /// Works it out, a few milliseconds each time.
    Tested ANEW = (frame, factor, lagDays) ->
            Associations.test(frame.calendar(), frame.pain(), frame.values(factor), lagDays);

    /// @param lagDays 0 for the factor of the same day, 1 for that of the day before
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    Association link(Frame frame, FactorKey factor, int lagDays);
}
