package thole.insight.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import thole.insight.detail.DayGroup.Kind;
import thole.insight.pattern.Thirds;
import thole.stats.resample.Interval;
import thole.stats.resample.StationaryBootstrap;
import thole.stats.resample.Statistic;

/// Forms the groups of days by the cuts of a finding, and says how well their averages are known.
///
/// The intervals of all groups and of all days together come from the same draws of the stationary bootstrap over the
/// days in their order, so that days that repeat each other count for less.
///
/// @param all the interval of the average pain of all days
record DayGroups(List<DayGroup> groups, Interval all) {

    /// With fewer, draws repeat the same few days and their spread says too little.
    private static final int LEAST_DAYS = 7;

    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static DayGroups of(FactorDays days, long seed) {
        double[] pain = days.days().stream().mapToDouble(PairedDay::pain).toArray();
        List<int[]> members = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            int[] rows = rows(days, kind);
            if (rows.length > 0) {
                kinds.add(kind);
                members.add(rows);
            }
        }
        List<Statistic> statistics = new ArrayList<>();
        members.forEach(rows -> statistics.add(meanOf(pain, rows)));
        statistics.add(meanOf(pain, IntStream.range(0, pain.length).toArray()));
        List<Interval> intervals =
                StationaryBootstrap.of(pain.length, seed).intervals(statistics.toArray(Statistic[]::new));
        List<DayGroup> groups = IntStream.range(0, kinds.size())
                .mapToObj(i -> group(days, kinds.get(i), members.get(i), intervals.get(i)))
                .toList();
        boolean enough = pain.length >= LEAST_DAYS;
        return new DayGroups(groups, enough ? intervals.getLast() : Interval.NONE);
    }

    private static int[] rows(FactorDays days, Kind kind) {
        Thirds thirds = days.finding().thirds();
        return IntStream.range(0, days.days().size())
                .filter(row -> thirds.isThere() && kindOf(days.days().get(row).factor(), thirds) == kind)
                .toArray();
    }

    private static Kind kindOf(double value, Thirds thirds) {
        if (value <= thirds.lowCut()) {
            return Kind.LOWER;
        }
        return value >= thirds.highCut() ? Kind.HIGHER : Kind.MIDDLE;
    }

    private static DayGroup group(FactorDays all, Kind kind, int[] rows, Interval interval) {
        List<PairedDay> days = IntStream.of(rows).mapToObj(all.days()::get).toList();
        boolean known = rows.length >= LEAST_DAYS && !Double.isNaN(interval.lo95() + interval.hi95());
        return new DayGroup(
                kind,
                days.stream().mapToDouble(PairedDay::factor).min().orElseThrow(),
                days.stream().mapToDouble(PairedDay::factor).max().orElseThrow(),
                days,
                known ? days.stream().mapToDouble(PairedDay::pain).average().orElseThrow() : Double.NaN,
                known ? interval : Interval.NONE);
    }

    // NaN where a draw holds no day of the group.
    private static Statistic meanOf(double[] pain, int[] rows) {
        boolean[] inside = new boolean[pain.length];
        for (int row : rows) {
            inside[row] = true;
        }
        return drawn -> {
            double sum = 0;
            int count = 0;
            for (int row : drawn) {
                if (inside[row]) {
                    sum += pain[row];
                    count++;
                }
            }
            return count == 0 ? Double.NaN : sum / count;
        };
    }
}
