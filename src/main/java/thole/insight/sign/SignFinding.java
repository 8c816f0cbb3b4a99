package thole.insight.sign;

/// One sign, its verdict and what it rests on.
public record SignFinding(Sign sign, SignVerdict verdict, SignEvidence evidence) {}
