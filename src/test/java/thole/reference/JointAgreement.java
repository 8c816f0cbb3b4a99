package thole.reference;

import java.util.ArrayList;
import java.util.List;
import thole.stats.joint.JointModel;
import thole.stats.joint.JointModel.Fitted;
import thole.stats.joint.JointModel.PartialSlope;

/// Compares a joint model with the reference's, and keeps what differs.
///
/// Slopes and intervals may differ by 1e-6 of the standard error (a quarter of the interval), probabilities by
/// 1e-7, shares and variance inflation by 1e-6 of themselves; counts, factors and the error model not at all.
final class JointAgreement {

    private static final double OF_STANDARD_ERROR = 1e-6;
    private static final double OF_PROBABILITY = 1e-7;
    private static final double OF_FIGURE = 1e-6;

    private final List<String> differences = new ArrayList<>();
    private double worstSlope;
    private double worstProbability;
    private double worstFigure;

    private JointAgreement() {}

    /// @param factors what the places of the model are called
    /// @param expected the reference's `joint`
    static JointAgreement of(JointModel actual, List<String> factors, Answer expected) {
        JointAgreement agreement = new JointAgreement();
        if (actual instanceof Fitted fitted) {
            agreement.compare(fitted, factors, expected);
        } else {
            agreement.differences.add("not fitted: " + actual);
        }
        return agreement;
    }

    /// Where the reference has no model and neither has the program.
    static JointAgreement none() {
        return new JointAgreement();
    }

    /// A line for everything that differs.
    List<String> differences() {
        return differences;
    }

    String worst() {
        return "slope " + worstSlope + " se, probability " + worstProbability + ", figure " + worstFigure;
    }

    private void compare(Fitted actual, List<String> factors, Answer expected) {
        same("n", actual.days(), expected.get("n").count());
        List<String> names = actual.slopes().stream()
                .map(slope -> factors.get(slope.factor()))
                .toList();
        same(
                "factors",
                names,
                expected.get("factors").list().stream().map(Answer::text).toList());
        for (int i = 0; i < actual.slopes().size() && differences.isEmpty(); i++) {
            compare(names.get(i), i, actual.slopes().get(i), expected);
            figure(
                    names.get(i) + " vif",
                    actual.overlaps().get(i).vif(),
                    expected.get("vif").numbers()[i]);
        }
        figure("R2", actual.rSquared(), expected.get("R2_all").number());
        figure("phi", 1 + actual.phi(), 1 + expected.get("map_phi").number());
        figure("nu", 1 + actual.nu(), 1 + expected.get("map_nu").number());
    }

    private void compare(String name, int i, PartialSlope actual, Answer expected) {
        double low = expected.get("lo95").numbers()[i];
        double high = expected.get("hi95").numbers()[i];
        double se = (high - low) / 4;
        slope(name + " slope", actual.slope(), expected.get("slope_per_sd").numbers()[i], se);
        slope(name + " lo95", actual.lo95(), low, se);
        slope(name + " hi95", actual.hi95(), high, se);
        double p = Math.abs(actual.p() - expected.get("p").numbers()[i]);
        worstProbability = Math.max(worstProbability, p);
        within(name + " p", actual.p(), p, OF_PROBABILITY);
        figure(
                name + " partial R2",
                actual.partialRSquared(),
                expected.get("partial_R2").numbers()[i]);
    }

    private void slope(String what, double actual, double expected, double se) {
        double apart = Math.abs(actual - expected) / se;
        worstSlope = Math.max(worstSlope, apart);
        within(what, actual, apart, OF_STANDARD_ERROR);
    }

    private void figure(String what, double actual, double expected) {
        double apart = Math.abs(actual - expected) / Math.abs(expected);
        worstFigure = Math.max(worstFigure, apart);
        within(what, actual, apart, OF_FIGURE);
    }

    private void within(String what, double actual, double apart, double tolerance) {
        if (!(apart < tolerance)) {
            differences.add(what + ": " + actual + " is " + apart + " off");
        }
    }

    private <T> void same(String what, T actual, T expected) {
        if (!actual.equals(expected)) {
            differences.add(what + ": " + actual + " instead of " + expected);
        }
    }
}
