package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;

/// What is observed every day, with its code and unit. A code of LOINC stands only where one is published for exactly
/// that; everything else has a code of ours and says so by its system.
enum BundleCode {
    PAIN("72514-3", "Pain severity - 0-10 verbal numeric rating [Score] - Reported", "{score}", "Pain, 0 to 10"),
    SLEEP_HOURS("93832-4", "Sleep duration", "h", "Sleep duration"),
    ACTIVITY_MINUTES("55411-3", "Exercise duration", "min/d", "Exercise, minutes a day"),
    SITTING_HOURS("87705-0", "Sedentary activity 24 hour", "h/d", "Sitting, hours a day"),
    STRESS("", "", "{score}", "Stress, 0 to 10, as the person rated it"),
    SLEEP_QUALITY("", "", "{score}", "Sleep quality, 0 to 10, as the person rated it"),
    FLARE("", "", "", "A flare day, as the person marked it"),
    PAIN_LOCATION("", "", "", "Where it hurt");

    static final String LOINC = "http://loinc.org";
    static final String UCUM = "http://unitsofmeasure.org";

    /// The codes that every journal of this program has. A name and no address: nothing is to be fetched there.
    static final String OURS = "urn:uuid:5b0f6d0e-8a3c-4f6e-9d55-1f4b7c2e90a1";

    private static final String CATEGORIES = "http://terminology.hl7.org/CodeSystem/observation-category";

    private final String loinc;
    private final String display;
    private final String unit;
    private final String words;

    BundleCode(String loinc, String display, String unit, String words) {
        this.loinc = loinc;
        this.display = display;
        this.unit = unit;
        this.words = words;
    }

    /// Of LOINC; empty where it has none.
    String loinc() {
        return loinc;
    }

    String display() {
        return display;
    }

    String unit() {
        return unit;
    }

    String words() {
        return words;
    }

    String local() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    SequencedMap<String, Object> concept() {
        return loinc.isEmpty() ? concept(OURS, local(), words, words) : concept(LOINC, loinc, display, words);
    }

    static SequencedMap<String, Object> concept(String system, String code, String display, String words) {
        return object("coding", List.of(object("system", system, "code", code, "display", display)), "text", words);
    }

    SequencedMap<String, Object> quantity(double value) {
        return quantity(value, unit);
    }

    static SequencedMap<String, Object> quantity(double value, String ucum) {
        return object("value", value, "unit", ucum, "system", UCUM, "code", ucum);
    }

    List<Object> category() {
        return switch (this) {
            case SLEEP_HOURS, ACTIVITY_MINUTES, SITTING_HOURS -> category("activity", "Activity");
            case PAIN, STRESS, SLEEP_QUALITY, FLARE, PAIN_LOCATION -> survey();
        };
    }

    static List<Object> survey() {
        return category("survey", "Survey");
    }

    private static List<Object> category(String code, String display) {
        return List.of(object("coding", List.of(object("system", CATEGORIES, "code", code, "display", display))));
    }
}
