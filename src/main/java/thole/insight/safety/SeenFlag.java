package thole.insight.safety;

import java.time.LocalDate;

/// A marked question that a professional has looked at.
///
/// @param seen when
public record SeenFlag(Flag flag, LocalDate seen) {}
