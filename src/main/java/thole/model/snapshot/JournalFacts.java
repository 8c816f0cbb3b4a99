package thole.model.snapshot;

import thole.model.day.DayStart;

/// What is true of a journal as a whole.
///
/// @param example an invented person’s journal, which is said wherever it is shown
public record JournalFacts(JournalId id, boolean example, DayStart dayStart) {}
