package thole.model.factor;

/// How a factor of the person's own is answered.
public sealed interface FactorScale {

    /// A number with a unit, “2 cups”. The unit may be empty.
    record Amount(String unit) implements FactorScale {}

    /// 0 to 10.
    record ZeroToTen() implements FactorScale {}

    /// Yes or no, kept as 1 or 0.
    record YesNo() implements FactorScale {}
}
