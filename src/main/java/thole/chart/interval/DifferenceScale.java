package thole.chart.interval;

import java.util.Collection;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// One axis of differences for all rows that are compared: the same length on both sides of zero, so that more and
/// less pain weigh the same to the eye.
///
/// @param limit the points at either end of the axis
/// @param step the points between two ticks; zero is always one of them, and there are at most five
public record DifferenceScale(double limit, double step) {

    /// Pain goes from 0 to 10, so a difference beyond it says only that little is known; it is cut off there.
    private static final double LARGEST = 10;

    private static final double[] LIMITS = {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, LARGEST};
    private static final double[] STEPS = {0.5, 1, 2, 5};
    private static final int TICKS_EACH_SIDE = 2;

    /// The shortest round axis that holds every interval, never shorter than a point to either side: a difference
    /// nobody would feel must not fill the axis.
    public static DifferenceScale covering(Collection<PointInterval> intervals) {
        double reach =
                intervals.stream().mapToDouble(PointInterval::reach).max().orElse(0);
        double limit = DoubleStream.of(LIMITS)
                .filter(candidate -> candidate >= reach)
                .findFirst()
                .orElse(LARGEST);
        double step = DoubleStream.of(STEPS)
                .filter(candidate -> Math.floor(limit / candidate) <= TICKS_EACH_SIDE)
                .findFirst()
                .orElse(LARGEST);
        return new DifferenceScale(limit, step);
    }

    /// The points that have a tick, ascending, as many below zero as above.
    public double[] ticks() {
        int eachSide = (int) Math.floor(limit / step);
        return IntStream.rangeClosed(-eachSide, eachSide)
                .mapToDouble(tick -> tick * step)
                .toArray();
    }

    /// Where a difference lies in a plot from `left` over `width` pixels; beyond the limit it is put at the edge.
    double x(double points, double left, double width) {
        double inside = Math.clamp(points, -limit, limit);
        return left + width * (inside + limit) / (2 * limit);
    }

    boolean cuts(double points) {
        return Math.abs(points) > limit;
    }
}
