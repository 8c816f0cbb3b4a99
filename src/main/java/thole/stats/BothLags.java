package thole.stats;

/// The outcome against one factor of the same day and of the day before, in one model.
public sealed interface BothLags permits BothLags.Estimated, BothLags.NotEstimated {

    /// Days on which the outcome, the factor and the factor of the day before are all recorded.
    int pairs();

    /// A fitted model of both lags.
    ///
    /// @param columns columns of the design, both factor columns among them
    /// @param df degrees of freedom, pairs − columns − 2
    /// @param shifts level shifts of the outcome and of the factor at both lags taken out as steps
    /// @param slopeToday outcome per unit of the same day's factor
    /// @param seToday standard error of that slope
    /// @param pToday its two-sided p against zero
    /// @param slopeYesterday outcome per unit of the factor of the day before
    /// @param seYesterday standard error of that slope
    /// @param pYesterday its two-sided p against zero
    record Estimated(
            int pairs,
            int columns,
            int df,
            int shifts,
            double slopeToday,
            double seToday,
            double pToday,
            double slopeYesterday,
            double seYesterday,
            double pYesterday)
            implements BothLags {}

    /// No estimate, for the same reasons as for one lag.
    record NotEstimated(int pairs, Association.Reason reason) implements BothLags {}
}
