package thole.insight.pattern;

/// Plain averages of pain on the days of the lower and of the higher third of a factor. They describe; the estimate
/// and its interval stand elsewhere.
///
/// @param lowCut a day at or below it belongs to the lower group, in the factor’s unit; NaN where there are no groups
/// @param highCut a day at or above it belongs to the higher group
/// @param lowMean mean pain of the lower group
/// @param highMean mean pain of the higher group
/// @param lowDays days in the lower group, 0 where there are no groups
/// @param highDays days in the higher group
public record Thirds(double lowCut, double highCut, double lowMean, double highMean, int lowDays, int highDays) {

    /// Nothing to group: no days, or a factor that is always the same.
    public static final Thirds NONE = new Thirds(Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, 0);

    public boolean isThere() {
        return lowDays > 0 && highDays > 0;
    }

    /// How much higher pain was on the days of the higher group.
    public double difference() {
        return highMean - lowMean;
    }
}
