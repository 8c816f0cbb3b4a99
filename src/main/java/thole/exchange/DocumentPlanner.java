package thole.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import thole.exchange.DocumentPlan.Reason;
import thole.exchange.DocumentPlan.Refusal;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.Entry;
import thole.model.entry.EntryId;
import thole.written.EntryCodec;
import thole.written.JournalDocument;
import thole.written.RecordKind;
import thole.written.WrittenRow;
import thole.written.json.UnreadableException;

/// Holds a whole journal against another one, entry by entry.
public final class DocumentPlanner {

    private final SequencedMap<EntryId, WrittenRow> here;
    private final Map<OnlyOne, Entry<?>> places = new HashMap<>();
    private final FactorNames factors = new FactorNames();
    private final List<Entry<?>> added = new ArrayList<>();
    private final List<Refusal> refused = new ArrayList<>();
    private int alreadyHere;

    private DocumentPlanner(JournalDocument here) throws UnreadableException {
        this.here = latest(here);
        for (WrittenRow row : this.here.values()) {
            if (!row.deleted()) {
                takePlace(row.entry());
            }
        }
    }

    /// @throws UnreadableException where an entry cannot be read
    public static DocumentPlan plan(JournalDocument there, JournalDocument here) throws UnreadableException {
        return new DocumentPlanner(here).plan(latest(there));
    }

    /// The last revision of every entry, in the order in which they came.
    private static SequencedMap<EntryId, WrittenRow> latest(JournalDocument document) {
        SequencedMap<EntryId, WrittenRow> latest = new LinkedHashMap<>();
        document.rows().forEach(row -> latest.put(row.id(), row));
        return latest;
    }

    /// Factors first: by then it is known what the answers to them are called here.
    private DocumentPlan plan(SequencedMap<EntryId, WrittenRow> there) throws UnreadableException {
        List<WrittenRow> rows = there.values().stream()
                .filter(row -> !row.deleted())
                .sorted(Comparator.comparing(row -> row.kind() != RecordKind.CUSTOM_FACTOR))
                .toList();
        for (WrittenRow row : rows) {
            WrittenRow same = here.get(row.id());
            if (same == null) {
                settleNew(row);
            } else if (same.deleted()) {
                refuse(row, Reason.DELETED_HERE);
            } else if (same.kind() == row.kind() && same.body().equals(row.body())) {
                alreadyHere++;
            } else {
                refuse(row, Reason.SAYS_SOMETHING_ELSE);
            }
        }
        return new DocumentPlan(added, alreadyHere, refused);
    }

    private void settleNew(WrittenRow row) throws UnreadableException {
        Entry<?> entry = factors.asCalledHere(row.entry());
        Optional<Entry<?>> taken = OnlyOne.of(entry.content()).map(places::get);
        if (taken.isEmpty()) {
            takePlace(entry);
            added.add(entry);
            return;
        }
        if (entry.content() instanceof CustomFactor) {
            factors.isCalled(entry.id(), taken.get().id());
        }
        if (saysTheSame(taken.get(), entry)) {
            alreadyHere++;
        } else {
            refuse(row, Reason.PLACE_IS_TAKEN);
        }
    }

    private static boolean saysTheSame(Entry<?> a, Entry<?> b) {
        return EntryCodec.write(a).equals(EntryCodec.write(b));
    }

    private void takePlace(Entry<?> entry) {
        Content content = entry.content();
        OnlyOne.of(content).ifPresent(place -> places.put(place, entry));
    }

    private void refuse(WrittenRow row, Reason reason) {
        refused.add(new Refusal(row.kind(), row.day(), reason));
    }
}
