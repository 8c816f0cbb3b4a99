package thole.ui.safety;

/// The ways from what is open to what can be done about it.
///
/// @param check the safety check, to change answers
/// @param say what to say to somebody who can help
/// @param seen that a professional has looked at it
/// @param help when to get help
public record SafetyWays(Runnable check, Runnable say, Runnable seen, Runnable help) {}
