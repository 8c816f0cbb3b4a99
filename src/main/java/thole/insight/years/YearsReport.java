package thole.insight.years;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.model.factor.Factor;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;

/// A long record year by year. Of a record of up to 730 days nothing is said.
///
/// @param blocks from the first to the last recorded day of each, in order of time; none for a shorter record
/// @param factors each factor at lag 0, and at lag 1 as well where it is one of the day
public record YearsReport(List<Period> blocks, List<FactorYears> factors) {

    public YearsReport {
        blocks = List.copyOf(blocks);
        factors = List.copyOf(factors);
    }

    /// Works every figure out anew: seconds for ten years.
    ///
    /// @param today decides nothing where anything is recorded
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static YearsReport of(JournalSnapshot journal, LocalDate today) {
        return of(YearBlocks.of(journal, today), Tested.ANEW);
    }

    /// @param blocks of [YearBlocks], in order of time
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static YearsReport of(List<Frame> blocks, Tested tested) {
        List<FactorYears> factors = new ArrayList<>();
        for (FactorKey factor : factors(blocks)) {
            factors.add(FactorYears.of(blocks, factor, 0, tested));
            if (factor.time() == FactorTime.DAY) {
                factors.add(FactorYears.of(blocks, factor, 1, tested));
            }
        }
        return new YearsReport(blocks.stream().map(Frame::period).toList(), factors);
    }

    /// Whether the record is too short to be taken year by year.
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// Those with a value in any block: what every journal has in its own order, then the person’s own.
    private static List<FactorKey> factors(List<Frame> blocks) {
        return blocks.stream()
                .flatMap(block -> block.factors().stream())
                .distinct()
                .sorted(Comparator.comparingInt(YearsReport::place))
                .toList();
    }

    private static int place(FactorKey factor) {
        return switch (factor) {
            case FactorKey.BuiltIn(Factor builtIn) -> List.of(Factor.values()).indexOf(builtIn);
            case FactorKey.Own _ -> Integer.MAX_VALUE;
        };
    }
}
