package thole.model.factor;

/// Which side of a factor the person usually thinks of as the harder one; it chooses words and nothing else.
public enum FactorDirection {
    MORE_IS_HARDER,
    LESS_IS_HARDER,
    NEITHER
}
