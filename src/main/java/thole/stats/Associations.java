package thole.stats;

import java.util.ArrayList;
import java.util.List;
import thole.stats.cancel.Interruption;

/// Asks whether an outcome goes with a factor, without being fooled by persistence, drift, the week or shifts of level.
///
/// The specification, sections a (GA-GLS) and c (equivalence); agrees with the reference's `assoc`. Series
/// have one value per calendar day, NaN where the day has none.
public final class Associations {

    private Associations() {}

    /// The outcome against the factor `lag` days earlier (a negative lag: later).
    ///
    /// No days, one day or nothing recorded is not enough data; a series with all values equal is not enough
    /// variation; a factor that gives the outcome exactly is the same thing.
    ///
    /// @throws IllegalArgumentException where a series has another length than the calendar
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Association test(Calendar calendar, double[] outcome, double[] factor, int lag) {
        return test(List.of(Pairs.of(calendar, outcome, factor, lag))).getFirst();
    }

    /// Several tests of one outcome that lie on the same days, each answered as it would be alone, but sooner.
    /// No tests have no answers; the edges of a test are those of a test alone.
    ///
    /// @throws IllegalArgumentException where they do not lie on the same days
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static List<Association> test(List<Pairs> sameDays) {
        return SameDays.test(sameDays);
    }

    /// Tests put together that can be made in one go, in the order of their first.
    /// No tests make no batches; no formula, and no figure depends on it.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static List<List<Pairs>> batches(List<Pairs> tests) {
        List<List<Pairs>> batches = new ArrayList<>();
        for (Pairs test : tests) {
            Interruption.check();
            batches.stream()
                    .filter(batch -> batch.getFirst().sharesDaysWith(test))
                    .findFirst()
                    .ifPresentOrElse(batch -> batch.add(test), () -> batches.add(new ArrayList<>(List.of(test))));
        }
        return batches;
    }

    /// The outcome against the factor of the same day and of the day before in one model, so that each is
    /// judged beside the other.
    ///
    /// The specification, a.5 (lag attribution): drift and week as for one lag, and the level shifts of the
    /// outcome and of the factor at both lags. The same edges and errors as `test`.
    /// Agrees with the reference's `ga_gls` on both columns (`expected.R`).
    public static BothLags bothLags(Calendar calendar, double[] outcome, double[] factor) {
        Association today =
                test(List.of(Pairs.ofBothLags(calendar, outcome, factor, 0))).getFirst();
        if (today instanceof Association.NotEstimated not) {
            return new BothLags.NotEstimated(not.pairs(), not.reason());
        }
        Association yesterday =
                test(List.of(Pairs.ofBothLags(calendar, outcome, factor, 1))).getFirst();
        return switch (yesterday) {
            case Association.NotEstimated not -> new BothLags.NotEstimated(not.pairs(), not.reason());
            case Association.Estimated estimated -> new BothLags.Estimated((Association.Estimated) today, estimated);
        };
    }
}
