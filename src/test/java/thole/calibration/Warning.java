package thole.calibration;

import thole.insight.Analysis;

/// Whether an analysis warns that days seem to be missing for a reason.
final class Warning {

    private Warning() {}

    /// The analysis has no such warning yet, so nothing is caught.
    static boolean isGiven(Analysis analysis) {
        return analysis.frame().entries() < 0;
    }
}
