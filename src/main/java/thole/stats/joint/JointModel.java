package thole.stats.joint;

import java.util.List;
import thole.stats.Calendar;

/// An outcome against several factors at once, on the days on which all of them are recorded: a model with its
/// evidence, or why there is none.
///
/// The specification, section g, in the form of the reference's `joint`. Factors go by their place among those that
/// were given, from 0.
public sealed interface JointModel permits JointModel.Fitted, JointModel.Inseparable, JointModel.NotFitted {

    /// Days on which the outcome and every factor of the model are recorded.
    int days();

    /// A fitted model; the oracle's `joint`.
    ///
    /// @param slopes one per factor of the model, in the order of the factors
    /// @param overlaps one per factor of the model, in the same order
    /// @param together sets of factors that cannot be told apart (variance inflation above 5), each factor in one
    ///     at most
    /// @param severalLags the columns of each factor that has several
    /// @param rSquared share of what the outcome varies beside drift and week that goes with all factors together,
    ///     at the error model that weighs most, 0 to 1
    /// @param phi autocorrelation of the errors from day to day at that error model
    /// @param nu share of independent noise in the errors at that error model
    record Fitted(
            int days,
            List<PartialSlope> slopes,
            List<Overlap> overlaps,
            List<Together> together,
            List<Together> severalLags,
            double rSquared,
            double phi,
            double nu)
            implements JointModel {

        public Fitted {
            slopes = List.copyOf(slopes);
            overlaps = List.copyOf(overlaps);
            together = List.copyOf(together);
            severalLags = List.copyOf(severalLags);
        }
    }

    /// Some factors give another exactly, so no model can tell them apart.
    ///
    /// @param overlaps one per factor, in the order of the factors; the variance inflation of those concerned is
    ///     infinite
    record Inseparable(int days, List<Overlap> overlaps) implements JointModel {

        public Inseparable {
            overlaps = List.copyOf(overlaps);
        }
    }

    /// No model, and why.
    record NotFitted(int days, Reason reason) implements JointModel {}

    /// Why there is no model.
    enum Reason {
        /// Fewer than two factors are recorded often enough with more than two values.
        FEWER_THAN_TWO_FACTORS,
        /// Fewer days than 40 or than ten per factor.
        NOT_ENOUGH_DATA,
        /// An outcome or a factor that drift and week account for entirely on these days.
        NOT_ENOUGH_VARIATION,
        /// The factors together give the outcome exactly.
        SAME_THING
    }

    /// One factor beside all the others.
    ///
    /// @param slope outcome per standard deviation of the factor (the oracle's `slope_per_sd`)
    /// @param lo95 lower end of its 95 % interval
    /// @param hi95 upper end of its 95 % interval
    /// @param p two-sided p against a slope of zero
    /// @param partialRSquared share of what the outcome varies beside everything else in the model, 0 to 1 (the
    ///     oracle's `partial_R2`)
    record PartialSlope(int factor, double slope, double lo95, double hi95, double p, double partialRSquared) {

        /// Whether the interval leaves the sign of the slope open.
        public boolean spansZero() {
            return lo95 <= 0 && hi95 >= 0;
        }
    }

    /// How much of a factor the others give, drift and week set apart.
    ///
    /// @param vif variance inflation 1/(1 − R²), 1 or more; infinite where the others give it exactly
    /// @param nearest the factor that it goes with most closely
    /// @param correlation with that factor, −1 to 1
    record Overlap(int factor, double vif, int nearest, double correlation) {

        /// Above it two factors are said to move together (the specification, section g).
        private static final double LARGEST_VIF = 5;

        /// Whether a model can hardly tell the factor from the others.
        public boolean isInflated() {
            return vif > LARGEST_VIF;
        }
    }

    /// Columns that move together, or belong to one factor, tested together.
    ///
    /// @param factors ascending, two or more
    /// @param p of the joint F that all their slopes are zero (the reference's `pF`)
    record Together(List<Integer> factors, double p) {

        public Together {
            factors = List.copyOf(factors);
        }
    }

    /// Fits the factors that are recorded on at least 60 % of the days of the outcome and take more than two values,
    /// all at their own day. A factor that is the outcome in another unit is left out.
    ///
    /// No model for no days, one day, fewer than two such factors, or nothing recorded; none where outcome or
    /// factor have the same value on all days. Series have one value per calendar day, NaN where the day has none.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static JointModel of(Calendar calendar, double[] outcome, double[]... factors) {
        return JointFit.of(JointDays.of(calendar, outcome, factors));
    }

    /// The same for columns of which several may be one factor at several lags: these are tested together, and are
    /// not held against each other in overlaps and sets. At least two different factors are needed.
    ///
    /// @param owners one number per column, equal for the columns of one factor
    /// @param columns already moved to the day of the outcome
    /// @throws IllegalArgumentException where a column has no owner, or another length than the calendar
    static JointModel ofSeveralLags(Calendar calendar, double[] outcome, int[] owners, double[]... columns) {
        return JointFit.of(JointDays.of(calendar, outcome, owners, columns));
    }
}
