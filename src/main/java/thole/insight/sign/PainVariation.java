package thole.insight.sign;

/// How much pain went up and down from day to day (the specification, section d).
public enum PainVariation {
    STEADY,
    SOME,
    FLUCTUATING,
    NOT_ENOUGH_DATA
}
