package thole.insight.trend;

import java.util.List;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.stats.trend.LastingShifts;
import thole.stats.trend.TheilSen;
import thole.stats.trend.Trend;

/// How pain changed over a journal.
///
/// @param trend rise or fall over the whole period
/// @param theilSenPer30Days typical slope between two days in points per 30 days, NaN where no trend can be judged
/// @param shifts every lasting shift found, in order of time
/// @param change the last 28 days against earlier ones
public record TrendReport(
        Period period, Trend trend, double theilSenPer30Days, List<LevelShift> shifts, PainChange change) {

    /// Any fixed number: the same record always gives the same answer.
    private static final long SEED = 30;

    public TrendReport {
        shifts = List.copyOf(shifts);
    }

    /// The last 28 days are compared with the first 28.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static TrendReport of(Frame frame) {
        return of(frame, Reference.FIRST_DAYS);
    }

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static TrendReport of(Frame frame, Reference reference) {
        double[] pain = frame.pain();
        Trend trend = Trend.of(pain);
        double typical = switch (trend) {
            case Trend.Estimated _ -> TheilSen.per30Days(pain, SEED);
            case Trend.NotEstimated _ -> Double.NaN;
        };
        List<LevelShift> shifts = LastingShifts.of(pain).stream()
                .map(shift -> LevelShift.of(frame, shift))
                .toList();
        return new TrendReport(frame.period(), trend, typical, shifts, PainChange.of(frame, pain, reference));
    }

    /// The shifts of a point or more.
    public List<LevelShift> shownShifts() {
        return shifts.stream().filter(LevelShift::isShown).toList();
    }
}
