package thole.insight.visits;

import java.util.Arrays;
import java.util.List;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.stats.trend.MeaningfulChange;

/// Pain as one line of a caseload has it: the last 28 days, their change against the 28 before, and eight weeks as a
/// small line.
///
/// @param last the last 28 days of the record, or as many as it has
/// @param daily one value a day for the last 56 days or as many as there are, 0 to 10, NaN where none was recorded
public record RecentPain(Period last, MeaningfulChange change, List<Double> daily) {

    private static final int STRETCH = MeaningfulChange.STRETCH_DAYS;

    public RecentPain {
        daily = List.copyOf(daily);
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static RecentPain of(Frame frame) {
        double[] pain = frame.pain();
        Period whole = frame.period();
        Period last =
                whole.days() == 0 ? whole : new Period(frame.dateOf(Math.max(0, whole.days() - STRETCH)), whole.to());
        List<Double> daily = Arrays.stream(pain, Math.max(0, pain.length - 2 * STRETCH), pain.length)
                .boxed()
                .toList();
        return new RecentPain(last, MeaningfulChange.of(pain, pain.length - 2 * STRETCH), daily);
    }

    /// Days of the last 28 with a pain value.
    public int recorded() {
        return change.stretches().lastEntries();
    }

    /// The mean of the last 28 days, NaN where none was recorded.
    public double mean() {
        return change.stretches().lastMean();
    }
}
