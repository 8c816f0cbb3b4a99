package thole.exchange;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.EntryId;

/// What an import would do to one journal, decided before it does anything: what is new, what is here already, and
/// what differs and is therefore left alone.
///
/// @param newFactors declarations to add, by the id that the contents call them
/// @param contents what to add: only answers that the journal does not have
/// @param addedAnswers answers in the contents
/// @param answersAlreadyHere answers that the journal gives in the same words
/// @param differences answers that the journal gives otherwise; the journal keeps its own
public record ImportPlan(
        SequencedMap<EntryId, CustomFactor> newFactors,
        List<Content> contents,
        int addedAnswers,
        int answersAlreadyHere,
        List<Difference> differences) {

    /// A question that the journal and the source answer differently.
    ///
    /// @param field the column's name
    public record Difference(LocalDate day, String field, String here, String there) {}

    public ImportPlan {
        newFactors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(newFactors));
        contents = List.copyOf(contents);
        differences = List.copyOf(differences);
    }

    public boolean isEmpty() {
        return contents.isEmpty() && newFactors.isEmpty();
    }

    /// Days to which something is added.
    public long days() {
        return contents.stream()
                .flatMap(content -> content.journalDay().stream())
                .distinct()
                .count();
    }
}
