package thole.model.questionnaire;

import java.time.LocalDate;

/// One total, and the day it is about.
public record Scored(LocalDate date, double total) {}
