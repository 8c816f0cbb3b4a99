package thole.calibration;

import thole.insight.Analysis;
import thole.insight.missing.MissingnessWarning;

/// Whether an analysis warns that days seem to be missing for a reason.
final class Warning {

    private Warning() {}

    static boolean isGiven(Analysis analysis) {
        return analysis.missingness().warning() != MissingnessWarning.NONE;
    }
}
