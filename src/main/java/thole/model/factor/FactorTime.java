package thole.model.factor;

/// Which part of the journal day a factor is about: a night has ended before the day's pain, so it is never looked at
/// one day later as well.
public enum FactorTime {
    NIGHT,
    DAY
}
