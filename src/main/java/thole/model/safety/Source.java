package thole.model.safety;

/// Published guidance that questions are from.
public record Source(String code, String name, String year) {}
