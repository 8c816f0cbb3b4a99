package thole.cli.measure;

/// Whether a time is what is required.
public enum Judgement {
    /// Nothing is required, or the floor is not here.
    NONE,
    BROKEN,
    KEPT,
    /// Kept, and what is hoped for too.
    GOAL_REACHED
}
