package thole.ui.help;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import thole.report.calibration.CalibrationCount;

/// One line of the table: the same thing counted in several kinds of journals.
///
/// @param what the sentence that says what was counted
/// @param journals in all kinds together
/// @param percent how often it happened in all of them, 0 to 100
/// @param standardErrorPercent of that share, √(p (1 − p) / n); where a journal has several chances they share its
/// pain,
///     so that no more chances than journals count
/// @param leastPercent in the kind where it happened least often
/// @param mostPercent in the kind where it happened most often
record MeasuredRow(
        String what,
        int journals,
        double percent,
        double standardErrorPercent,
        double leastPercent,
        double mostPercent) {

    private static final double PERCENT = 100;

    /// @param counts of one measure, at least one with a chance to happen
    /// @throws java.util.NoSuchElementException where it could never have happened
    static MeasuredRow of(String what, Collection<CalibrationCount> counts) {
        List<CalibrationCount> possible =
                counts.stream().filter(count -> count.of() > 0).toList();
        List<Double> shares =
                possible.stream().map(count -> share(count.count(), count.of())).toList();
        int journals = possible.stream().mapToInt(CalibrationCount::journals).sum();
        int of = possible.stream().mapToInt(CalibrationCount::of).sum();
        double least = shares.stream().min(Comparator.naturalOrder()).orElseThrow();
        double most = shares.stream().max(Comparator.naturalOrder()).orElseThrow();
        double share = share(possible.stream().mapToInt(CalibrationCount::count).sum(), of);
        double error = Math.sqrt(share * (1 - share) / Math.min(of, journals));
        return new MeasuredRow(what, journals, PERCENT * share, PERCENT * error, PERCENT * least, PERCENT * most);
    }

    private static double share(int count, int of) {
        return (double) count / of;
    }
}
