package thole.model.questionnaire.form;

import java.util.OptionalDouble;

/// One of the answers to choose from.
///
/// @param value what it counts; empty where it counts nothing
public record Option(String code, String text, OptionalDouble value) {}
