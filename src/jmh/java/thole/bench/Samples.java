package thole.bench;

import org.openjdk.jmh.util.ListStatistics;
import org.openjdk.jmh.util.Statistics;
import thole.cli.measure.Timing;

/// Turns samples into a time with its error.
final class Samples {

    private static final double CONFIDENCE = .95;

    private Samples() {}

    static Timing timing(double... milliseconds) {
        return timing(new ListStatistics(milliseconds));
    }

    /// The longest of them; a worst case has no error.
    static Timing worst(Statistics milliseconds) {
        return new Timing(milliseconds.getMax(), Double.NaN);
    }

    static Timing timing(Statistics milliseconds) {
        return new Timing(milliseconds.getMean(), milliseconds.getMeanErrorAt(CONFIDENCE));
    }
}
