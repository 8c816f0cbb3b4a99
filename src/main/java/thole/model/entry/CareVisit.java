package thole.model.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import thole.model.Answer;

/// That a professional has seen the person: on its own, or about what a safety check had marked.
///
/// @param about the codes of the marked questions that were looked at; empty for any other visit
/// @param next what was agreed
public record CareVisit(LocalDate date, Set<String> about, Answer<String> byWhom, Answer<String> next)
        implements Content {

    public CareVisit {
        about = Collections.unmodifiableSet(new TreeSet<>(about));
    }

    /// None: it is not part of what was recorded about the day.
    @Override
    public Optional<LocalDate> journalDay() {
        return Optional.empty();
    }
}
