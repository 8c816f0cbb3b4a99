package thole.insight.safety;

import java.time.LocalDate;
import java.util.Optional;
import thole.model.entry.AnswerSet;
import thole.model.entry.Entry;
import thole.model.safety.SafetyList;
import thole.model.snapshot.JournalSnapshot;

/// Words that the person wrote under *What to say*. They are kept with the day they were written, because “last night”
/// means another night a day later, and they are evidence of nothing.
///
/// @param words as written; blank where there are none
public record Said(String words, LocalDate on) {

    /// When urine was last passed.
    public static final String URINE = "urine";

    private static final String SINCE = "since.";

    /// Since when what belongs to a group has been there.
    public static String since(String group) {
        return SINCE + group;
    }

    public static Said nothing(LocalDate today) {
        return new Said("", today);
    }

    public boolean isBlank() {
        return words.isBlank();
    }

    /// What was last written since what is open was marked; what was written about an earlier time is over.
    ///
    /// @param from the day it was marked
    public static Said newest(JournalSnapshot journal, String what, LocalDate from, LocalDate today) {
        Optional<AnswerSet> newest = journal.answers(SafetyList.SAID).reversed().stream()
                .map(Entry::content)
                .filter(set -> !set.date().isBefore(from) && set.answer(what).isPresent())
                .findFirst();
        return newest.map(set -> new Said(set.answer(what).orElse(""), set.date()))
                .orElseGet(() -> nothing(today));
    }
}
