package thole.exchange;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import thole.model.entry.CustomFactor;
import thole.model.entry.EntryId;
import thole.model.entry.JournalSnapshot;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorDirection;
import thole.model.factor.FactorName;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;

/// The person's own factors by name, while a source is read: those of the journal, and those that the source brings.
public final class FactorBook {

    /// A factor with the id that values call it.
    public record Known(CustomFactorId id, CustomFactor factor) {}

    private final Map<String, Known> byKey = new HashMap<>();
    private final SequencedMap<EntryId, CustomFactor> added = new LinkedHashMap<>();
    private final Supplier<EntryId> ids;

    /// @param ids makes an id never used before
    public FactorBook(JournalSnapshot journal, Supplier<EntryId> ids) {
        this.ids = ids;
        journal.customFactors().forEach(entry -> remember(entry.id(), entry.content()));
    }

    public Optional<Known> find(FactorName name) {
        return Optional.ofNullable(byKey.get(name.key()));
    }

    /// The factor of that name; a new one where there is none: something that happens, over the whole day, with
    /// neither side harder, because a file says no more than its name and its numbers.
    public Known findOrAdd(FactorName name, FactorScale scale) {
        return find(name).orElseGet(() -> add(name, scale));
    }

    private Known add(FactorName name, FactorScale scale) {
        CustomFactor factor = declaration(name, scale);
        EntryId id = ids.get();
        added.put(id, factor);
        return remember(id, factor);
    }

    public static CustomFactor declaration(FactorName name, FactorScale scale) {
        return new CustomFactor(
                name, scale, FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorDirection.NEITHER, FactorTime.DAY);
    }

    private Known remember(EntryId id, CustomFactor factor) {
        Known known = new Known(new CustomFactorId(id.value()), factor);
        byKey.put(factor.name().key(), known);
        return known;
    }

    /// What the source brought that the journal did not have.
    public SequencedMap<EntryId, CustomFactor> added() {
        return added;
    }
}
