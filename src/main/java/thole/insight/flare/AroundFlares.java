package thole.insight.flare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.frame.Period;
import thole.stats.MultipleComparisons;
import thole.stats.flare.AroundEvents;

/// What every factor did around the days on which flares began.
///
/// The specification, section i. The onsets are those of the [FlareReport], so days that the person marked count as
/// they do there, and so does the person's word that a day was none; where nothing is marked they are the reference's.
/// The person's own factors are a family of their own, as in every other comparison.
///
/// @param factors those for which there is an average, in the order of the frame
public record AroundFlares(List<FactorAroundFlares> factors) {

    public AroundFlares {
        factors = List.copyOf(factors);
    }

    /// @param seed of the draws behind the intervals; it decides no verdict
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static AroundFlares of(Frame frame, FlareReport flares, long seed) {
        int[] onsets = flares.onsets().stream()
                .mapToInt(onset -> new Period(frame.period().from(), onset).days() - 1)
                .toArray();
        List<FactorKey> factors = new ArrayList<>();
        List<AroundEvents> averages = new ArrayList<>();
        for (FactorKey factor : frame.factors()) {
            AroundEvents.of(frame.calendar(), frame.values(factor), onsets, seed)
                    .ifPresent(average -> {
                        factors.add(factor);
                        averages.add(average);
                    });
        }
        return new AroundFlares(judge(factors, averages));
    }

    public Optional<FactorAroundFlares> find(FactorKey factor) {
        return factors.stream().filter(found -> found.factor().equals(factor)).findFirst();
    }

    /// The factors that stood out before flares.
    public List<FactorAroundFlares> present() {
        return factors.stream().filter(FactorAroundFlares::present).toList();
    }

    private static List<FactorAroundFlares> judge(List<FactorKey> factors, List<AroundEvents> averages) {
        double[] own = new double[factors.size()];
        Arrays.fill(own, Double.NaN);
        for (int i = 0; i < own.length; i++) {
            if (factors.get(i) instanceof FactorKey.Own) {
                own[i] = averages.get(i).p();
            }
        }
        double[] corrected = MultipleComparisons.holm(own);
        List<FactorAroundFlares> judged = new ArrayList<>();
        for (int i = 0; i < own.length; i++) {
            AroundEvents average = averages.get(i);
            double p = Double.isNaN(corrected[i]) ? average.p() : corrected[i];
            judged.add(new FactorAroundFlares(factors.get(i), average, p));
        }
        return judged;
    }
}
