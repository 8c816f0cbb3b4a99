package thole.insight.variation;

import thole.insight.frame.Frame;
import thole.stats.resample.Interval;
import thole.stats.variation.Instability;
import thole.stats.variation.PairedDifference;
import thole.stats.variation.RecentInstability;

/// How much pain goes up and down in a journal, against a point of pain and against the person's own earlier months.
///
/// @param swing the evening's pain minus the morning's, on days with both
public record VariationReport(
        Variability verdict, Instability instability, RecentInstability recent, PairedDifference swing) {

    /// The jump that counts: two points of 0 to 10, which Farrar et al. 2001, *Pain* 94, 149, find much improved.
    private static final double JUMP = 2;

    private static final double LEAST_SWING = 1;
    private static final double LOW_EDGE = 1.5;
    private static final double HIGH_EDGE = 8.5;

    /// The report on a frame; for one without pain values it has not enough data.
    ///
    /// @param seed of the intervals; the same frame and seed always give the same report
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static VariationReport of(Frame frame, long seed) {
        double[] pain = frame.pain();
        Instability instability = Instability.of(pain, JUMP, seed);
        return new VariationReport(
                Variability.of(instability),
                instability,
                RecentInstability.of(pain),
                PairedDifference.of(frame.morningPain(), frame.eveningPain()));
    }

    /// Whether mornings and evenings differ by a point or more, and the interval leaves out 0.
    public boolean swings() {
        return swing instanceof PairedDifference.Estimated(int _, double mean, double _, Interval interval)
                && Math.abs(mean) >= LEAST_SWING
                && (interval.above(0) || interval.below(0));
    }

    /// Whether the mean lies near 0, where there is no room below, so that ups and downs look smaller than elsewhere
    /// (Mestdagh et al. 2018, *Psychological Methods* 23, 690).
    public boolean nearLowEdge() {
        return instability.mean() < LOW_EDGE;
    }

    /// The same at the other end, near 10.
    public boolean nearHighEdge() {
        return instability.mean() > HIGH_EDGE;
    }
}
