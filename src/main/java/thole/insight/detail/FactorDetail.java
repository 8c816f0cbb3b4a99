package thole.insight.detail;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import thole.insight.Analysis;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.stats.Associations;

/// One factor looked at closely. Everything in it describes what was recorded; the verdict is that of the finding.
///
/// @param days those the finding rests on, in order of time
/// @param line empty where there is no estimate
/// @param lags the same comparison at every distance from −3 (the factor three days after the pain) to 3 days
/// @param flares the factor around flares
/// @param groups lower, middle and higher days, as far as there are any
public record FactorDetail(
        FactorFinding finding,
        List<PairedDay> days,
        Optional<TrendLine> line,
        List<Association> lags,
        FlareCourses flares,
        List<DayGroup> groups) {

    public static final int FARTHEST_LAG = 3;

    /// Any fixed number, so that the same days always give the same intervals.
    private static final long SEED = 1999;

    public FactorDetail {
        days = List.copyOf(days);
        lags = List.copyOf(lags);
        groups = List.copyOf(groups);
    }

    /// Takes up to a second.
    ///
    /// @param finding one of that analysis
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static FactorDetail of(Analysis analysis, FactorFinding finding) {
        Frame frame = analysis.frame();
        FactorDays days = FactorDays.of(frame, finding);
        DayGroups groups = DayGroups.of(days, SEED);
        return new FactorDetail(
                finding,
                days.days(),
                TrendLine.of(days, groups.all()),
                lags(frame, finding),
                FlareCourses.of(frame, finding.factor(), analysis.flares()),
                groups.groups());
    }

    /// Whether a distance shows the link that is named: one of those that the verdict of a linked factor was made from,
    /// with an interval on one side of zero. All others are there for the eye and claim nothing, whatever their
    /// interval.
    public boolean isClaimed(Association lag) {
        return finding.verdict() == Verdict.LINKED
                && finding.lags().contains(lag)
                && lag instanceof Estimated estimate
                && estimate.lo95() * estimate.hi95() > 0;
    }

    // What the finding has tested is not tested again.
    private static List<Association> lags(Frame frame, FactorFinding finding) {
        FactorKey factor = finding.factor();
        double[] pain = frame.pain();
        double[] values = frame.values(factor);
        return IntStream.rangeClosed(-FARTHEST_LAG, FARTHEST_LAG)
                .mapToObj(lag -> finding.lags().stream()
                        .filter(tested -> tested.lag() == lag)
                        .findFirst()
                        .orElseGet(() -> Associations.test(frame.calendar(), pain, values, lag)))
                .toList();
    }
}
