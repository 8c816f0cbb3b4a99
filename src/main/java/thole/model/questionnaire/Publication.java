package thole.model.questionnaire;

/// Where a fact about an instrument was published.
public record Publication(String name, String year) {}
