package thole.insight.missing;

import java.util.Optional;
import thole.insight.frame.Frame;
import thole.stats.missing.ValuesBeforeGaps;
import thole.stats.missing.WelchTest;

/// The days of a journal without pain, and whether pain was another before them than before days with an entry.
///
/// The specification, a.7: Welch's test with p below .05 and |d| above 0.4. Where entries depend on pain and on a
/// factor, a link between the two can appear or vanish by that alone, whichever way they depend on pain; so it warns
/// both ways, and each way has words of its own.
///
/// @param daysWithoutEntry days of the period without a pain value
/// @param comparison pain on the day before
public record MissingnessReport(int daysWithoutEntry, Comparison comparison) {

    private static final double ALPHA = .05;
    private static final double LARGE = .4;

    /// Pain on the day before a missing day beside pain on the day before a recorded one.
    public sealed interface Comparison {

        /// @param test the days before missing days are the first group
        record Compared(WelchTest test) implements Comparison {}

        /// Fewer than two such days on one side, or pain that was always the same.
        record NotCompared() implements Comparison {}
    }

    public static MissingnessReport of(Frame frame) {
        Optional<WelchTest> test = ValuesBeforeGaps.compare(frame.pain());
        return new MissingnessReport(
                frame.period().days() - frame.entries(),
                test.<Comparison>map(Comparison.Compared::new).orElseGet(Comparison.NotCompared::new));
    }

    public MissingnessWarning warning() {
        return switch (comparison) {
            case Comparison.NotCompared _ -> MissingnessWarning.NONE;
            case Comparison.Compared(WelchTest test) -> warning(test);
        };
    }

    private static MissingnessWarning warning(WelchTest test) {
        if (!(test.p() < ALPHA && Math.abs(test.d()) > LARGE)) {
            return MissingnessWarning.NONE;
        }
        return test.d() > 0
                ? MissingnessWarning.FEWER_ENTRIES_AROUND_BAD_DAYS
                : MissingnessWarning.FEWER_ENTRIES_AROUND_GOOD_DAYS;
    }
}
