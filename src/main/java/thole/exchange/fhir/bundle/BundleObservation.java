package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;

/// One thing observed by the person about one day.
///
/// @param path names it, as in [BundleNames]
/// @param value the member’s name, then what it is: `valueQuantity`, `valueBoolean`, `valueCodeableConcept`
/// @param sentence what a person reads
record BundleObservation(String path, Meaning meaning, LocalDate day, Value value, String sentence) {

    /// What kind of observation it is.
    record Meaning(SequencedMap<String, Object> code, List<Object> category) {

        static Meaning of(BundleCode code) {
            return new Meaning(code.concept(), code.category());
        }
    }

    /// One of the values that an observation can have.
    record Value(String member, Object value) {}

    /// @param more further members, name and value in turn
    SequencedMap<String, Object> entry(BundleNames names, Object... more) {
        SequencedMap<String, Object> resource = object(
                "resourceType",
                "Observation",
                "text",
                BundleWords.narrative(sentence),
                "status",
                "final",
                "category",
                meaning.category,
                "code",
                meaning.code,
                "subject",
                names.patient());
        resource.putAll(object(more));
        resource.putIfAbsent("effectiveDateTime", day.toString());
        if (resource.containsKey("effectivePeriod")) {
            resource.remove("effectiveDateTime");
        }
        resource.put("performer", List.of(names.patient()));
        resource.put(value.member, value.value);
        return names.entry(path, resource);
    }
}
