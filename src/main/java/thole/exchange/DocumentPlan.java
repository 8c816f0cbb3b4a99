package thole.exchange;

import java.util.List;
import thole.model.entry.Entry;
import thole.written.RecordKind;

/// What taking a whole journal into another would do, decided before it does anything. The journal is always right.
///
/// @param added entries that the journal never had, with the ids that they have there
/// @param alreadyHere entries that the journal has in the same words
/// @param refused entries that are not taken in
public record DocumentPlan(List<Entry<?>> added, int alreadyHere, List<Refusal> refused) {

    /// Why an entry is not taken in.
    public enum Reason {
        /// The journal has the entry and says something else in it.
        SAYS_SOMETHING_ELSE,
        /// The journal had the entry, and the person deleted it.
        DELETED_HERE,
        /// The journal has another entry of which there can only be one.
        PLACE_IS_TAKEN
    }

    /// An entry that is left where it is.
    ///
    /// @param day ISO, empty where it belongs to none
    public record Refusal(RecordKind kind, String day, Reason reason) {}

    public DocumentPlan {
        added = List.copyOf(added);
        refused = List.copyOf(refused);
    }

    public boolean isEmpty() {
        return added.isEmpty();
    }

    /// Days to which something is added.
    public long days() {
        return added.stream()
                .flatMap(entry -> entry.content().journalDay().stream())
                .distinct()
                .count();
    }
}
