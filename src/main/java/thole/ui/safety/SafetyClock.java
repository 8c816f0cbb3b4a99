package thole.ui.safety;

import java.time.LocalDate;
import java.util.function.Supplier;
import thole.model.day.Moment;

/// When answers are given.
///
/// @param today the journal day of now
/// @param now as the clock shows it
public record SafetyClock(Supplier<LocalDate> today, Supplier<Moment> now) {}
