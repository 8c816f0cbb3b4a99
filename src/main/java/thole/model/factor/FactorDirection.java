package thole.model.factor;

/// Which side of a factor is the harder one. Of a factor of the person’s own it is what they think, and chooses words
/// and
/// nothing else.
public enum FactorDirection {
    MORE_IS_HARDER,
    LESS_IS_HARDER,
    NEITHER
}
