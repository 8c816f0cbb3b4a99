package thole.stats.joint;

import thole.stats.Calendar;

/// Whether knowing the factors of a day brings a guess of its outcome any closer, tried on days the guess has not
/// seen.
///
/// A check with a rolling origin (Tashman 2000, *International Journal of Forecasting* 16, 437) of the
/// specification's section g. For each day in turn, everything is learnt from the days before it alone. What is known
/// of the day itself is its date and its factors, which belong to the same day (lag 0), so this is no forecast of a
/// day that has not been lived. A day takes part where the outcome and all factors are recorded, so is the outcome of
/// the day before, and at least max(40, 10 · factors) such complete days precede it: what the joint model itself
/// takes.
public sealed interface OneDayAhead permits OneDayAhead.Tried, OneDayAhead.TooFewDays {

    /// Days that were guessed, or could have been.
    int days();

    /// Mean distances of four guesses from the outcome, in its unit, over the same days.
    ///
    /// @param withFactors of the regression on the day's factors, with errors that persist from day to day
    /// @param withoutFactors of the same regression without them
    /// @param sameAsYesterday of the outcome of the day before
    /// @param meanSoFar of the mean of all outcomes before the day
    record Tried(int days, double withFactors, double withoutFactors, double sameAsYesterday, double meanSoFar)
            implements OneDayAhead {

        /// By how much of its distance the best guess that knows no factors comes closer with them: 0.1 is a tenth,
        /// below 0 it goes further off.
        ///
        /// The best of the three, for a regression can beat yesterday and the mean on persistence alone, which
        /// would not be the factors' doing. NaN where the best guess is exact.
        public double improvement() {
            double best = Math.min(withoutFactors, Math.min(sameAsYesterday, meanSoFar));
            return best == 0 ? Double.NaN : 1 - withFactors / best;
        }
    }

    /// Fewer than 28 days could be guessed, or there are fewer than two factors.
    record TooFewDays(int days) implements OneDayAhead {}

    /// Tries the factors that the joint model takes in ([JointModel#of]).
    /// Agrees with `joint.R`.
    ///
    /// Too few days for no days, one day, or nothing recorded. Days before which the factors cannot be told apart,
    /// such as one that never changed until then, are not guessed.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static OneDayAhead of(Calendar calendar, double[] outcome, double[]... factors) {
        return RollingOrigin.of(JointDays.of(calendar, outcome, factors));
    }
}
