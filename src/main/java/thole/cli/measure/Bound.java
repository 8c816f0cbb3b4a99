package thole.cli.measure;

/// What is required of a time.
public sealed interface Bound {

    /// Nothing: it is told, not judged.
    record Nothing() implements Bound {}

    /// It takes at most the floor’s time.
    record NotSlower() implements Bound {}

    /// How many times faster than the floor it is.
    ///
    /// @param goal what is hoped for; not less than `least`
    record TimesFaster(double least, double goal) implements Bound {}

    /// How many times the floor's time it may take.
    record AtMostTimes(double most) implements Bound {}

    /// How long it takes.
    ///
    /// @param goal what is hoped for, milliseconds; not more than `most`
    record Milliseconds(double most, double goal) implements Bound {}

    Bound NOTHING = new Nothing();
    Bound NOT_SLOWER = new NotSlower();
}
