package thole.stats.gls;

import java.util.ArrayList;
import java.util.List;

/// The fixed grid of error models that a regression is averaged over, with their prior weights.
///
/// Errors are an AR(1) process plus independent noise of the day (the specification, a.3):
/// φ = 0, .05 … .95 and ν = 0, .2, .4, .6, .8 with weights .5 and four times .125; at φ = 0 the two kinds
/// of noise are the same, so only ν = 0 stays, with weight 1. The prior of φ is the reference prior
/// 1 / (1 − φ²) of Berger & Yang (1994), *Econometric Theory* 10, 461. 96 points; agrees with the
/// reference's `expand.grid(nu = NU, phi = PHI)`, whose order it keeps.
public final class ErrorGrid {

    /// One error model: Corr(e_i, e_j) = (1 − ν) φ^|t_i − t_j| for i ≠ j, t in days.
    ///
    /// @param phi autocorrelation of the AR(1) part from one day to the next, 0 to .95
    /// @param nu share of the variance that is independent noise, 0 to .8
    /// @param logPrior natural logarithm of the prior weight, not normalised
    public record Point(double phi, double nu, double logPrior) {}

    private static final double[] NU = {0, .2, .4, .6, .8};
    private static final double[] NU_WEIGHT = {.5, .125, .125, .125, .125};
    private static final int PHI_STEPS = 20;
    private static final double PHI_STEP = .05;
    private static final List<Point> POINTS = build();

    /// Number of points: arrays with one element per point are this long.
    static final int SIZE = 96;

    private ErrorGrid() {}

    /// All 96 points, φ ascending and ν ascending within φ.
    public static List<Point> points() {
        return POINTS;
    }

    private static List<Point> build() {
        List<Point> points = new ArrayList<>();
        points.add(new Point(0, 0, 0));
        for (int step = 1; step < PHI_STEPS; step++) {
            double phi = step * PHI_STEP;
            for (int i = 0; i < NU.length; i++) {
                points.add(new Point(phi, NU[i], Math.log(NU_WEIGHT[i]) - Math.log(1 - phi * phi)));
            }
        }
        return List.copyOf(points);
    }
}
