package thole.insight.detail;

import java.time.LocalDate;

/// A day of pain with the factor of the day that is held beside it.
///
/// @param date of the pain
/// @param factor in the unit it was recorded in, on the same day or as many days before as the lag says
/// @param pain 0 to 10
public record PairedDay(LocalDate date, double factor, double pain) {}
