package thole.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.EntryId;

/// What a source says, in the words of a journal, before anybody has looked at what the journal says already.
///
/// @param newFactors factors that the journal does not have yet, by the id that the contents call them
/// @param contents readings and values with the answers that the source gives; several of one day where it has several
public record Offer(SequencedMap<EntryId, CustomFactor> newFactors, List<Content> contents) {

    public Offer {
        newFactors = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(newFactors));
        contents = List.copyOf(contents);
    }
}
