package thole.stats.gls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Regresses an outcome on shared columns and one factor at a time, for many factors that lie on the same days.
///
/// The shared columns and the outcome are whitened and factored once; a factor then costs one more column, because its
/// slope is that of what the shared columns leave of both (Frisch & Waugh 1933, *Econometrica* 1, 387). A factor's
/// answer does not depend on which others are beside it, to the last bit. Agrees with the reference's `ga_gls` on
/// `cbind(shared, factor)`. In every array one element per grid point stands side by side.
public final class PartialRegression {

    private final CrossProducts products;
    private final int shared;
    private final GridCholesky cholesky;
    private final Remainder outcome;
    private final List<Remainder> factors;

    private PartialRegression(CrossProducts products, int shared, int factors) {
        this.products = products;
        this.shared = shared;
        cholesky = GridCholesky.of(shared, products::between);
        outcome = remainder(shared);
        this.factors = new ArrayList<>();
        for (int j = 0; j < factors; j++) {
            this.factors.add(remainder(shared + 1 + j));
        }
    }

    /// Whitens and factors; for no rows nothing can be asked afterwards.
    ///
    /// @param shared columns of every regression, the ones that matter alone (`outcomeOn`) first
    /// @throws IllegalArgumentException where a column has another length than the days
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static PartialRegression of(int[] days, List<double[]> shared, double[] outcome, List<double[]> factors) {
        return of(days, shared, outcome, factors, 0);
    }

    /// The same, with what it takes to set the first factor beside each of the others.
    ///
    /// @param factors one or more
    /// @throws IllegalArgumentException where a column has another length than the days
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static PartialRegression crossed(
            int[] days, List<double[]> shared, double[] outcome, List<double[]> factors) {
        return of(days, shared, outcome, factors, 1);
    }

    private static PartialRegression of(
            int[] days, List<double[]> shared, double[] outcome, List<double[]> factors, int crossed) {
        List<double[]> columns = new ArrayList<>(shared);
        columns.add(outcome);
        columns.addAll(factors);
        CrossProducts products = CrossProducts.of(new Design(days, columns), shared.size() + 1 + crossed);
        return new PartialRegression(products, shared.size(), factors.size());
    }

    /// The outcome on the first shared columns alone, without slopes: what is known of its errors.
    ///
    /// Empty in the same cases as [GaGls#fit].
    public Optional<GridPosterior> outcomeOn(int columns) {
        return errors(outcome, columns);
    }

    /// A factor on the first shared columns alone, without slopes: what is known of its errors.
    ///
    /// Empty in the same cases as [GaGls#fit].
    public Optional<GridPosterior> factorOn(int columns, int factor) {
        return errors(factors.get(factor), columns);
    }

    /// The outcome on all shared columns and this factor, whose slope is the only one.
    ///
    /// Empty in the same cases as [GaGls#fit]: too few degrees of freedom, collinear columns, no residual.
    public Optional<GridPosterior> slopeOf(int factor) {
        return slope(outcome, factors.get(factor), products.between(shared, shared + 1 + factor));
    }

    /// The first factor on all shared columns and another factor, whose slope is the only one. Of a crossed regression
    /// alone; empty in the same cases.
    public Optional<GridPosterior> firstOn(int factor) {
        return slope(factors.getFirst(), factors.get(factor), products.between(shared + 1, shared + 1 + factor));
    }

    /// The outcome on all shared columns, another factor and the first, whose slope is the only one. Of a crossed
    /// regression alone; empty in the same cases.
    public Optional<GridPosterior> firstBeside(int factor) {
        Remainder x = factors.getFirst();
        Remainder other = factors.get(factor);
        Solution solution = new Solution(GaGls.degreesOfFreedom(products.rows(), shared + 2));
        double[] pivots = other.after(shared);
        double[] ofX = x.times(other, products.between(shared + 1, shared + 1 + factor), shared);
        double[] ofOutcome = outcome.times(other, products.between(shared, shared + 1 + factor), shared);
        double[] square = x.after(shared);
        double[] cross = x.times(outcome, products.between(shared, shared + 1), shared);
        double[] left = outcome.after(shared);
        double[] logDeterminants = cholesky.logDeterminants(shared);
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            boolean apart = pivots[g] > GridCholesky.LEAST_PIVOT * other.square()[g];
            double share = ofX[g] / pivots[g];
            solution.at(
                    g,
                    apart ? square[g] - ofX[g] * share : 0,
                    x.square()[g],
                    cross[g] - ofOutcome[g] * share,
                    left[g] - ofOutcome[g] * ofOutcome[g] / pivots[g],
                    logDeterminants[g] + Math.log(pivots[g]));
        }
        return solution.posterior();
    }

    private Optional<GridPosterior> slope(Remainder y, Remainder x, double[] product) {
        Solution solution = new Solution(GaGls.degreesOfFreedom(products.rows(), shared + 1));
        double[] pivots = x.after(shared);
        double[] left = y.after(shared);
        double[] cross = x.times(y, product, shared);
        double[] logDeterminants = cholesky.logDeterminants(shared);
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            solution.at(g, pivots[g], x.square()[g], cross[g], left[g], logDeterminants[g]);
        }
        return solution.posterior();
    }

    /// One slope at every point of the grid.
    private final class Solution {

        private final int freedom;
        private final double[] weights = new double[ErrorGrid.SIZE];
        private final double[] slopes = new double[ErrorGrid.SIZE];
        private final double[] errors = new double[ErrorGrid.SIZE];

        Solution(int freedom) {
            this.freedom = freedom;
        }

        /// @param pivot what all other columns leave of the column’s sum of squares
        /// @param square that sum
        /// @param cross what they leave of its product with the outcome
        /// @param left what they leave of the outcome’s sum of squares
        /// @param logDeterminant of the other columns
        void at(int g, double pivot, double square, double cross, double left, double logDeterminant) {
            slopes[g] = cross / pivot;
            double variance = (left - cross * slopes[g]) / (freedom + 2);
            errors[g] = Math.sqrt(variance / pivot);
            weights[g] = pivot > GridCholesky.LEAST_PIVOT * square
                    ? logWeight(g, freedom + 2, variance, logDeterminant + Math.log(pivot))
                    : Double.NEGATIVE_INFINITY;
        }

        Optional<GridPosterior> posterior() {
            return freedom < GaGls.LEAST_DEGREES_OF_FREEDOM
                    ? Optional.empty()
                    : GridPosterior.of(
                            weights, new double[][] {slopes}, new double[][] {errors}, new double[0][], freedom);
        }
    }

    private Optional<GridPosterior> errors(Remainder column, int columns) {
        int freedom = GaGls.degreesOfFreedom(products.rows(), columns);
        if (freedom < GaGls.LEAST_DEGREES_OF_FREEDOM) {
            return Optional.empty();
        }
        double[] left = column.after(columns);
        double[] logDeterminants = cholesky.logDeterminants(columns);
        double[] weights = new double[ErrorGrid.SIZE];
        for (int g = 0; g < ErrorGrid.SIZE; g++) {
            weights[g] = logWeight(g, freedom + 2, left[g] / (freedom + 2), logDeterminants[g]);
        }
        return GridPosterior.of(weights, new double[0][], new double[0][], new double[0][], freedom);
    }

    // The restricted log-likelihood and the prior; NaN where a point could not be solved, which then weighs nothing.
    private double logWeight(int point, int freedom, double variance, double logDeterminant) {
        double determinants = products.logDeterminant(point) + logDeterminant;
        return -.5 * (freedom * Math.log(variance) + determinants)
                + ErrorGrid.points().get(point).logPrior();
    }

    private Remainder remainder(int column) {
        return new Remainder(
                cholesky.forward(shared, a -> products.between(a, column)), products.between(column, column));
    }

    /// A column in the coordinates of the shared ones: what each of them takes of it, and its sum of squares.
    @SuppressWarnings("ArrayRecordComponent") // stays inside the regression
    private record Remainder(double[][] taken, double[] square) {

        /// Sum of squares that the first columns leave.
        double[] after(int columns) {
            return times(this, square, columns);
        }

        /// What the first columns leave of a product with another column.
        double[] times(Remainder other, double[] product, int columns) {
            double[] left = product.clone();
            for (int a = 0; a < columns; a++) {
                GridCholesky.subtract(taken[a], other.taken[a], left);
            }
            return left;
        }
    }
}
