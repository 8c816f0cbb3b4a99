package thole.exchange.share;

import thole.model.snapshot.JournalSnapshot;

/// What a person handed over, opened. It lives in memory alone.
///
/// @param journal the chosen days and answers under the id of the person’s journal, so that a later file of the same
///     person is known as such
public record SharedJournal(ShareAbout about, JournalSnapshot journal) {}
