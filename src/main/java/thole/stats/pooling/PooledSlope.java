package thole.stats.pooling;

/// Several slopes as one.
///
/// @param count how many were pooled
/// @param slope their weighted mean, NaN for none
/// @param standardError of that mean, NaN for none
/// @param lo95 lower end of its 95 % interval, NaN for none
/// @param hi95 upper end of its 95 % interval, NaN for none
/// @param tauSquared variance between the slopes beyond what their standard errors bring, NaN for fewer than two
/// @param q Cochran's Q, NaN for fewer than two
/// @param pHomogeneous p of Q against slopes that are all the same, NaN for fewer than two
public record PooledSlope(
        int count,
        double slope,
        double standardError,
        double lo95,
        double hi95,
        double tauSquared,
        double q,
        double pHomogeneous) {

    /// Nothing to pool.
    public static final PooledSlope NONE =
            new PooledSlope(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final double ALPHA = .05;

    /// Whether they differ more than their standard errors explain (Q test at .05; the specification, a.8).
    /// Not for none, one, and equal ones.
    public boolean differ() {
        return pHomogeneous < ALPHA;
    }
}
