package thole.model.safety;

/// One question of the safety check, about one idea.
///
/// @param code names it for ever
/// @param group what belongs together when it is told to somebody who can help
/// @param source the code of the guidance it is from
public record Question(String code, Urgency urgency, String group, String source) {}
