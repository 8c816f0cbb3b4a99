package thole.exchange.fhir;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.stream.Stream;
import thole.written.json.Json;

/// One object of a FHIR resource, read by name; what has another shape than it should is not there.
record FhirObject(SequencedMap<String, Json> members) {

    static Optional<FhirObject> of(Json json) {
        return json instanceof Json.Members(SequencedMap<String, Json> members)
                ? Optional.of(new FhirObject(members))
                : Optional.empty();
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Optional<String> text(String name) {
        return members.get(name) instanceof Json.Text(String value) && !value.isBlank()
                ? Optional.of(value.strip())
                : Optional.empty();
    }

    boolean flag(String name) {
        return members.get(name) instanceof Json.Flag(boolean value) && value;
    }

    OptionalDouble number(String name) {
        if (members.get(name) instanceof Json.Numeral(String letters)) {
            double value = Double.parseDouble(letters);
            return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        }
        return OptionalDouble.empty();
    }

    Optional<FhirObject> object(String name) {
        return Optional.ofNullable(members.get(name)).flatMap(FhirObject::of);
    }

    List<FhirObject> objects(String name) {
        return members.get(name) instanceof Json.Items(List<Json> items)
                ? items.stream().flatMap(item -> of(item).stream()).toList()
                : List.of();
    }

    Stream<FhirObject> extensions(String url) {
        return objects("extension").stream()
                .filter(extension -> extension.text("url").filter(url::equals).isPresent());
    }

    Optional<FhirObject> extension(String url) {
        return extensions(url).findFirst();
    }

    /// The number of an extension, whichever of the number types it has.
    OptionalDouble extensionNumber(String url) {
        Optional<FhirObject> found = extension(url);
        if (found.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble decimal = found.get().number("valueDecimal");
        return decimal.isPresent() ? decimal : found.get().number("valueInteger");
    }
}
