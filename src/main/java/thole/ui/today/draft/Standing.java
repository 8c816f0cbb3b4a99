package thole.ui.today.draft;

import java.time.LocalDate;
import java.util.Optional;
import thole.ui.today.keep.KeptDraft;

/// How the form stands: which of its shapes is shown, which day it is by now, and what was typed before.
///
/// @param today the journal day of now; the form may still be about the one before
/// @param kept a draft that was not saved, while the person has not said what becomes of it
public record Standing(Form form, LocalDate today, Optional<KeptDraft> kept) {

    /// One form in three shapes.
    public enum Form {
        /// The check-in of today.
        FULL,
        /// One number on a flare day.
        QUICK,
        /// A day that is over, as far as it is remembered.
        PAST
    }

    static Standing of(Form form, LocalDate today) {
        return new Standing(form, today, Optional.empty());
    }

    Standing form(Form other) {
        return new Standing(other, today, kept);
    }

    Standing today(LocalDate now) {
        return new Standing(form, now, kept);
    }

    Standing kept(Optional<KeptDraft> draft) {
        return new Standing(form, today, draft);
    }
}
