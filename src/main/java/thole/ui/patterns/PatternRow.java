package thole.ui.patterns;

import thole.chart.interval.IntervalPlot.Claim;
import thole.chart.interval.PointInterval;
import thole.text.StressedText;
import thole.ui.kit.FactorLook;

/// One factor in the table.
sealed interface PatternRow {

    Subject subject();

    /// What the journal says of it.
    StressedText words();

    default String sentence() {
        return words().text();
    }

    /// All of the row as it is read aloud.
    String spoken();

    /// What the row is about.
    ///
    /// @param key stays the same whatever is found, so that the focus finds its row again
    /// @param contrast what is held beside what, “longer vs shorter”
    /// @param account all that is said of it, with the evidence
    record Subject(String key, FactorLook look, String name, String contrast, String account) {}

    /// A factor with an estimate.
    ///
    /// @param difference in points with its interval
    /// @param timing when it lines up with pain; empty where nothing is linked
    record Compared(
            Subject subject,
            StressedText words,
            String spoken,
            PointInterval interval,
            Claim claim,
            String difference,
            String timing)
            implements PatternRow {}

    /// A factor with too few days for any estimate.
    ///
    /// @param days days on which both it and pain are recorded
    /// @param needed days from which on it is compared
    record Waiting(Subject subject, StressedText words, String spoken, int days, int needed, String progress)
            implements PatternRow {}

    /// A factor in which there is nothing to compare, however many days there are.
    record Unchanged(Subject subject, StressedText words, String spoken) implements PatternRow {}
}
