package thole.stats;

/// The outcome against one factor at one lag: an estimate with its evidence, or why there is none.
///
/// The specification, a.4 and c; figures have the names and meanings of the reference's `assoc`.
/// [Associations#test] says what comes of no day, one day, equal and missing values.
public sealed interface Association permits Association.Estimated, Association.NotEstimated {

    /// Days from the factor to the outcome: 0 the same day, 1 the factor of the day before.
    int lag();

    /// Days on which both the outcome and the lagged factor are recorded.
    int pairs();

    /// A fitted link; agrees with the reference's `assoc` where its status is `ok`.
    ///
    /// @param columns columns of the design, the factor among them (the oracle's `k`)
    /// @param df degrees of freedom, pairs − columns − 2
    /// @param shifts level shifts of outcome and factor taken out as steps
    /// @param slope outcome per unit of the factor
    /// @param se standard error of the slope
    /// @param lo95 lower end of the slope's 95 % interval
    /// @param hi95 upper end of the slope's 95 % interval
    /// @param p two-sided p against a slope of zero
    /// @param phi posterior mean of the errors' autocorrelation from day to day
    /// @param nu posterior mean of the errors' share of independent noise
    /// @param span 10th to 90th percentile of the factor on these pairs, or its whole range where that is 0
    /// @param partialR partial correlation, −1 to 1
    /// @param besideSteps what is left of the slope beside every step that both may share
    /// @param equivalence whether the link is shown to be too small to matter
    record Estimated(
            int lag,
            int pairs,
            int columns,
            int df,
            int shifts,
            double slope,
            double se,
            double lo95,
            double hi95,
            double p,
            double phi,
            double nu,
            double span,
            double partialR,
            BesideSteps besideSteps,
            Equivalence equivalence)
            implements Association {

        /// Δ: the outcome's difference between the factor's 90th and 10th percentile, in units of the outcome.
        public double delta() {
            return slope * span;
        }

        /// Lower end of the interval of Δ that people are shown: it holds beside any step that both share as well.
        public double shownLo95() {
            return besideSteps.lo95() * span;
        }

        /// Upper end of the interval of Δ that people are shown.
        public double shownHi95() {
            return besideSteps.hi95() * span;
        }

        /// Lower end of the 95 % interval of Δ.
        public double deltaLo95() {
            return lo95 * span;
        }

        /// Upper end of the 95 % interval of Δ.
        public double deltaHi95() {
            return hi95 * span;
        }
    }

    /// No estimate; agrees with the oracle's `not_enough_data`, which does not tell the reasons apart.
    record NotEstimated(int lag, int pairs, Reason reason) implements Association {}

    /// Why there is no estimate.
    enum Reason {
        /// Fewer than 14 pairs, or fewer than five degrees of freedom.
        NOT_ENOUGH_DATA,
        /// A series that hardly varies, or that line, drift, week and level shifts account for entirely.
        NOT_ENOUGH_VARIATION,
        /// The factor gives the outcome exactly, so there is nothing to estimate.
        SAME_THING
    }
}
