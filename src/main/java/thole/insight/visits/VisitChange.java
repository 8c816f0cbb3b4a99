package thole.insight.visits;

/// What can be said of the way from one stretch to another.
public sealed interface VisitChange {

    /// A difference with its interval.
    ///
    /// @param difference later minus earlier, in the unit of the figures
    /// @param lo95 lower end of its 95 % interval
    /// @param hi95 upper end of its 95 % interval
    record Estimated(double difference, double lo95, double hi95, Size size) implements VisitChange {}

    /// One of the stretches has fewer than 14 days, or fewer than 3 ratings of function.
    record TooFewDays() implements VisitChange {}

    /// All values are alike, so there are no ups and downs to hold a difference against.
    record NoUpsAndDowns() implements VisitChange {}

    /// Counts that stand side by side and are not compared.
    record NotCompared() implements VisitChange {}

    /// How large a difference is.
    enum Size {
        /// Its interval holds 0.
        WITHIN_USUAL,
        /// Its interval leaves out 0; it is less than what is called meaningful.
        CLEAR_AND_SMALLER,
        /// Its interval leaves out 0; for this measure nobody has settled what is meaningful.
        CLEAR,
        /// At least what is called meaningful: of pain 2 points or 30 % (see
        /// [thole.stats.trend.ChangeSize]), of function 2 points.
        MEANINGFUL
    }
}
