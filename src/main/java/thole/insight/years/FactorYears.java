package thole.insight.years;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.stats.Association;
import thole.stats.Quantiles;
import thole.stats.pooling.PooledSlope;
import thole.stats.pooling.RandomEffects;
import thole.stats.pooling.SlopeEstimate;

/// One factor beside pain at one lag, year by year and all years together. Shown, not tested: no verdict rests
/// on it.
///
/// @param lag 0 for the factor of the same day, 1 for that of the day before
/// @param span 10th to 90th percentile of all its recorded values, or their whole range where that is 0: the same
///     for every year, so that years can be compared
/// @param years one per block, in order of time
/// @param pooled the slopes as one, in points per unit of the factor
public record FactorYears(FactorKey factor, int lag, double span, List<Year> years, PooledSlope pooled) {

    /// One block of about a year.
    ///
    /// @param recorded from its first to its last recorded day
    public record Year(Period recorded, Association link) {}

    public FactorYears {
        years = List.copyOf(years);
    }

    /// @param links one per block
    static FactorYears of(List<Frame> blocks, FactorKey factor, int lag, List<Association> links) {
        List<Year> years = IntStream.range(0, blocks.size())
                .mapToObj(i -> new Year(blocks.get(i).period(), links.get(i)))
                .toList();
        PooledSlope pooled = RandomEffects.pool(
                years.stream().map(year -> estimate(year.link())).toList());
        return new FactorYears(factor, lag, span(blocks, factor), years, pooled);
    }

    /// Whether the years differ more than their intervals explain.
    public boolean changedOverTheYears() {
        return pooled.differ();
    }

    private static SlopeEstimate estimate(Association link) {
        return switch (link) {
            case Association.Estimated estimated -> new SlopeEstimate(estimated.slope(), estimated.se());
            case Association.NotEstimated _ -> new SlopeEstimate(Double.NaN, Double.NaN);
        };
    }

    private static double span(List<Frame> blocks, FactorKey factor) {
        double[] recorded = blocks.stream()
                .flatMapToDouble(block -> Arrays.stream(block.values(factor)))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return Quantiles.span(recorded);
    }
}
