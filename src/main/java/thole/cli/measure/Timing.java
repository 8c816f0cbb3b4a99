package thole.cli.measure;

/// How long something took.
///
/// @param milliseconds mean of the samples
/// @param error half the width of the mean’s 95 % interval (Student’s t), milliseconds; NaN where there is one sample
public record Timing(double milliseconds, double error) {}
