package thole.ui.today.keep;

import java.time.LocalDate;
import java.time.LocalDateTime;
import thole.journal.CheckIn;

/// A form that was filled in and not saved.
///
/// @param day the journal day that it is about
/// @param occasion which reading, as the form names it; together with the day it tells drafts apart
/// @param at when it was last typed in
/// @param content what would have been saved
public record KeptDraft(LocalDate day, String occasion, LocalDateTime at, CheckIn content) {

    boolean isAbout(LocalDate other, String which) {
        return day.equals(other) && occasion.equals(which);
    }
}
