package thole.calibration;

import java.util.function.DoubleUnaryOperator;
import thole.model.factor.Factor;

/// How a person's answers about one factor are spread: a normal variable on a scale with steps and ends.
///
/// @param centre of the variable behind the answers
/// @param spread standard deviation of that variable
/// @param grain step of the scale
/// @param harm +1 where more of the factor goes with bad days, −1 where less does
record Marginal(double centre, double spread, double grain, double lowest, double highest, int harm) {

    private static final int STEPS = 4000;
    private static final double WIDEST = 8;

    static Marginal of(Factor factor) {
        return switch (factor) {
            case SLEEP_HOURS -> new Marginal(7, 1.1, .25, 0, 14, -1);
            case SLEEP_QUALITY -> new Marginal(5.5, 1.8, 1, 0, 10, -1);
            case STRESS -> new Marginal(4.5, 2, 1, 0, 10, 1);
            case SITTING_HOURS -> new Marginal(7, 2, .5, 0, 16, 1);
            case ACTIVITY_MINUTES -> new Marginal(45, 28, 5, 0, 300, -1);
        };
    }

    /// What a person writes down for a standard normal value.
    double recorded(double z) {
        double steps = StrictMath.rint((centre + spread * z) / grain);
        return Math.clamp(steps * grain, lowest, highest);
    }

    /// The mean of what is written down, with steps and ends counted in.
    double mean() {
        return integral(this::recorded);
    }

    /// The standard deviation of what is written down.
    double deviation() {
        double mean = mean();
        return StrictMath.sqrt(integral(z -> (recorded(z) - mean) * (recorded(z) - mean)));
    }

    // Midpoint sums over the standard normal density; exact to about six digits, which is far below sampling error.
    private static double integral(DoubleUnaryOperator value) {
        double width = 2 * WIDEST / STEPS;
        double sum = 0;
        double mass = 0;
        for (int i = 0; i < STEPS; i++) {
            double z = -WIDEST + (i + .5) * width;
            double density = StrictMath.exp(-z * z / 2);
            sum += density * value.applyAsDouble(z);
            mass += density;
        }
        return sum / mass;
    }
}
