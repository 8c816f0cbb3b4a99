package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import thole.exchange.PlainWords;
import thole.exchange.fhir.bundle.BundleObservation.Meaning;
import thole.exchange.fhir.bundle.BundleObservation.Value;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.factor.CustomFactorId;
import thole.model.factor.FactorScale;
import thole.model.snapshot.JournalSnapshot;

/// What the person chose to note beside, by codes of this journal. What they marked as private is left out.
final class BundleFactors {

    private final BundleNames names;
    private final List<Entry<CustomFactor>> factors;

    BundleFactors(BundleNames names, JournalSnapshot journal) {
        this.names = names;
        this.factors = journal.customFactors().stream()
                .filter(entry -> !entry.content().isPrivate())
                .toList();
    }

    /// The codes, for the table of codes.
    List<Object> concepts() {
        List<Object> concepts = new ArrayList<>();
        factors.forEach(factor -> concepts.add(object("code", code(factor), "display", name(factor))));
        return concepts;
    }

    List<SequencedMap<String, Object>> entries(DayValues values) {
        List<SequencedMap<String, Object>> entries = new ArrayList<>();
        for (Entry<CustomFactor> factor : factors) {
            Optional<Double> answer =
                    values.custom(new CustomFactorId(factor.id().value())).testable();
            answer.ifPresent(value -> entries.add(observation(values, factor, value)));
        }
        return entries;
    }

    private SequencedMap<String, Object> observation(DayValues values, Entry<CustomFactor> factor, double value) {
        Value observed = value(factor.content().scale(), value);
        return new BundleObservation(
                        "observation/" + code(factor) + "/" + values.day(),
                        new Meaning(
                                BundleCode.concept(names.ownCodes(), code(factor), name(factor), name(factor)),
                                BundleCode.survey()),
                        values.day(),
                        observed,
                        name(factor) + ": " + words(factor.content().scale(), value) + " on " + values.day() + ".")
                .entry(names);
    }

    private static Value value(FactorScale scale, double value) {
        return switch (scale) {
            case FactorScale.ZeroToTen _ -> new Value("valueQuantity", BundleCode.quantity(value, "{score}"));
            case FactorScale.YesNo _ when value == 0 || value == 1 -> new Value("valueBoolean", value == 1);
            case FactorScale.Steps steps
            when steps.word(value).isPresent() ->
                new Value(
                        "valueCodeableConcept",
                        object("text", BundleWords.clean(steps.word(value).get())));
            case FactorScale.Amount(String unit) -> new Value("valueQuantity", amount(value, unit.strip()));
            case FactorScale.YesNo _, FactorScale.Steps _ -> new Value("valueQuantity", object("value", value));
        };
    }

    /// A unit that the person wrote is their word; only two of them are units of a system, too.
    private static Object amount(double value, String unit) {
        return switch (unit) {
            case "h", "min" -> BundleCode.quantity(value, unit);
            case "" -> object("value", value);
            default -> object("value", value, "unit", BundleWords.clean(unit));
        };
    }

    private static String words(FactorScale scale, double value) {
        return switch (scale) {
            case FactorScale.YesNo _ when value == 0 || value == 1 -> value == 1 ? "yes" : "no";
            case FactorScale.Steps steps -> steps.word(value).orElseGet(() -> PlainWords.number(value));
            case FactorScale.Amount(String unit) -> (PlainWords.number(value) + " " + unit).strip();
            case FactorScale.ZeroToTen _, FactorScale.YesNo _ -> PlainWords.number(value);
        };
    }

    private static String code(Entry<CustomFactor> factor) {
        return "factor-" + factor.id();
    }

    private static String name(Entry<CustomFactor> factor) {
        return BundleWords.clean(factor.content().name().text());
    }
}
