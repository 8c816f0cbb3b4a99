package thole.insight.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thole.stats.Association.Estimated;
import thole.stats.resample.Interval;

/// The straight line that the estimate of a factor puts through its days, and where it could lie.
///
/// The slope is the one of the verdict, with drift, lasting shifts and the week set apart, so the line says what the
/// sentence says; it runs through the average day. Its band joins two 95 % half widths, that of the average pain and
/// that of the slope, as the two are independent about the average (Draper & Smith 1998, *Applied Regression
/// Analysis*, 3.1).
///
/// @param from the lowest value of the factor
/// @param to the highest
/// @param centre the average day
/// @param level the 95 % interval of its pain
/// @param slope points of pain per unit of the factor
/// @param slopes the 95 % interval of the slope
public record TrendLine(double from, double to, PairedAverage centre, Interval level, double slope, Interval slopes) {

    /// Averages of the days that have both.
    public record PairedAverage(double factor, double pain) {}

    /// Empty where the factor has no estimate, or too few days for the level.
    ///
    /// @param days those the estimate rests on
    /// @param level the interval of their average pain
    static Optional<TrendLine> of(FactorDays days, Interval level) {
        if (!(days.finding().shown() instanceof Estimated estimate) || Double.isNaN(level.lo95() + level.hi95())) {
            return Optional.empty();
        }
        List<PairedDay> paired = days.days();
        double[] factor = paired.stream().mapToDouble(PairedDay::factor).toArray();
        double[] pain = paired.stream().mapToDouble(PairedDay::pain).toArray();
        PairedAverage centre = new PairedAverage(
                Arrays.stream(factor).average().orElseThrow(),
                Arrays.stream(pain).average().orElseThrow());
        return Optional.of(new TrendLine(
                Arrays.stream(factor).min().orElseThrow(),
                Arrays.stream(factor).max().orElseThrow(),
                centre,
                level,
                estimate.slope(),
                new Interval(estimate.lo95(), estimate.hi95())));
    }

    /// Pain that the line gives for a value of the factor.
    public double at(double factor) {
        return centre.pain() + slope * (factor - centre.factor());
    }

    /// The lower edge of the band.
    public double low(double factor) {
        double away = factor - centre.factor();
        double tilt = away * (slope - (away > 0 ? slopes.lo95() : slopes.hi95()));
        return at(factor) - Math.hypot(centre.pain() - level.lo95(), tilt);
    }

    /// The upper edge of the band.
    public double high(double factor) {
        double away = factor - centre.factor();
        double tilt = away * (slope - (away > 0 ? slopes.hi95() : slopes.lo95()));
        return at(factor) + Math.hypot(level.hi95() - centre.pain(), tilt);
    }
}
