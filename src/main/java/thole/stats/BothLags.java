package thole.stats;

/// The outcome against one factor of the same day and of the day before, each judged beside the other.
///
/// The specification, a.5; agrees with `expected.R`. [Associations#bothLags] says what comes of no day, one day, equal
/// and missing values.
public sealed interface BothLags permits BothLags.Estimated, BothLags.NotEstimated {

    /// Days on which the outcome, the factor and the factor of the day before are all recorded.
    int pairs();

    /// A fitted model of both lags.
    ///
    /// @param today the factor of the same day, that of the day before held constant
    /// @param yesterday the factor of the day before, that of the same day held constant
    record Estimated(Association.Estimated today, Association.Estimated yesterday) implements BothLags {

        @Override
        public int pairs() {
            return today.pairs();
        }
    }

    /// No estimate, for the same reasons as for one lag.
    record NotEstimated(int pairs, Association.Reason reason) implements BothLags {}
}
