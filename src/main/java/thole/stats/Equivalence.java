package thole.stats;

/// Whether a link is shown to be too small to matter: two one-sided tests (TOST) against a smallest effect of interest.
///
/// The specification, section c; Lakens 2017, *Social Psychological and Personality Science* 8, 355. All
/// but `pTost` are in units of the outcome, on the Δ scale: from the factor's 10th to its 90th percentile.
/// Agrees with the reference's `sesoi`, `p_tost`, `lo90` and `hi90`.
///
/// @param sesoi smallest effect of interest δ, above 0
/// @param pTost the larger of the two one-sided p values
/// @param lo90 lower end of the 90 % interval of Δ
/// @param hi90 upper end of the 90 % interval of Δ
public record Equivalence(double sesoi, double pTost, double lo90, double hi90) {

    private static final double ALPHA = .05;

    /// Whether the effect is shown to lie between −δ and δ (p below .05).
    /// Never where p is NaN.
    public boolean shown() {
        return pTost < ALPHA;
    }
}
