package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.UUID;
import thole.model.snapshot.JournalId;

/// Names resources by what they are about in which journal, so the same journal always gives the same names.
///
/// @param journal told by no name of a person
record BundleNames(JournalId journal) {

    /// @param what a path such as `observation/pain/2026-03-01`
    String id(String what) {
        return UUID.nameUUIDFromBytes((journal + "/" + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String uri(String what) {
        return "urn:uuid:" + id(what);
    }

    SequencedMap<String, Object> reference(String what) {
        return object("reference", uri(what));
    }

    SequencedMap<String, Object> patient() {
        return reference("patient");
    }

    /// The system of the codes of this journal’s own factors and instruments.
    String ownCodes() {
        return uri("canonical/codes");
    }

    /// An entry of a bundle.
    ///
    /// @param resource without an id
    SequencedMap<String, Object> entry(String what, SequencedMap<String, Object> resource) {
        SequencedMap<String, Object> named =
                object("resourceType", Objects.requireNonNull(resource.get("resourceType")), "id", id(what));
        resource.forEach(named::putIfAbsent);
        return object("fullUrl", uri(what), "resource", named);
    }
}
