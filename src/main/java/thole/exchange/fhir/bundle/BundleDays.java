package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import thole.exchange.PlainWords;
import thole.exchange.fhir.bundle.BundleObservation.Meaning;
import thole.exchange.fhir.bundle.BundleObservation.Value;
import thole.model.Answer;
import thole.model.body.PainPlace;
import thole.model.body.Region;
import thole.model.day.Hours;
import thole.model.day.Minutes;
import thole.model.day.Rating;
import thole.model.entry.DayValues;
import thole.model.entry.Entry;
import thole.model.snapshot.DailyPain;
import thole.model.snapshot.Day;

/// What every journal observes of its days: one observation a day and quantity. An accepted suggestion is the person’s
/// own median and no observation, so it is left out.
final class BundleDays {

    private final BundleNames names;
    private final List<SequencedMap<String, Object>> entries = new ArrayList<>();

    BundleDays(BundleNames names) {
        this.names = names;
    }

    List<SequencedMap<String, Object>> entries() {
        return entries;
    }

    void add(Day day) {
        day.pain().ifPresent(pain -> addPain(day, pain));
        day.values().map(Entry::content).ifPresent(this::addValues);
    }

    private void addPain(Day day, DailyPain pain) {
        List<Region> regions = day.readings().stream()
                .flatMap(reading -> reading.content().places().given().stream())
                .flatMap(List::stream)
                .map(PainPlace::region)
                .distinct()
                .sorted()
                .toList();
        String sentence = "Pain " + PlainWords.number(pain.points()) + " of 10 on " + day.date()
                + (regions.isEmpty() ? "." : ". Where it hurt: " + words(regions) + ".");
        BundleObservation observed = new BundleObservation(
                path(BundleCode.PAIN, day.date().toString()),
                Meaning.of(BundleCode.PAIN),
                day.date(),
                new Value("valueQuantity", BundleCode.PAIN.quantity(pain.points())),
                sentence);
        entries.add(observed.entry(
                names,
                "bodySite",
                site(regions),
                "method",
                object("text", PlainWords.code(pain.basis()).replace('_', ' ')),
                "component",
                regions.size() < 2
                        ? List.of()
                        : regions.stream().map(BundleDays::component).toList()));
    }

    /// A body site is one place; where it hurt in several, each is a component.
    private static Optional<Object> site(List<Region> regions) {
        return switch (regions.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(concept(regions.getFirst()));
            default -> Optional.of(object("text", words(regions)));
        };
    }

    private static Object component(Region region) {
        return object("code", BundleCode.PAIN_LOCATION.concept(), "valueCodeableConcept", concept(region));
    }

    private static SequencedMap<String, Object> concept(Region region) {
        return BundleCode.concept(BundleCode.OURS, code(region), words(region), words(region));
    }

    static String code(Region region) {
        return "region-" + region.code().replace('_', '-');
    }

    static String words(Region region) {
        return region.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(List<Region> regions) {
        return regions.stream().map(BundleDays::words).collect(Collectors.joining(", "));
    }

    private void addValues(DayValues values) {
        addNumber(values, BundleCode.SLEEP_HOURS, values.sleep().length().map(Hours::hours));
        addNumber(values, BundleCode.SLEEP_QUALITY, values.sleep().quality().map(Rating::points));
        addNumber(values, BundleCode.STRESS, values.stress().map(Rating::points));
        addNumber(values, BundleCode.SITTING_HOURS, values.sitting().map(Hours::hours));
        addNumber(
                values, BundleCode.ACTIVITY_MINUTES, values.activity().minutes().map(Minutes::minutes));
        values.flare()
                .testable()
                .ifPresent(flare -> entries.add(new BundleObservation(
                                path(BundleCode.FLARE, values.day().toString()),
                                Meaning.of(BundleCode.FLARE),
                                values.day(),
                                new Value("valueBoolean", flare),
                                (flare ? "Marked as a flare day: " : "Marked as no flare day: ") + values.day() + ".")
                        .entry(names)));
    }

    private void addNumber(DayValues values, BundleCode code, Answer<Double> answer) {
        answer.testable().ifPresent(number -> {
            String day = values.day().toString();
            BundleObservation observed = new BundleObservation(
                    path(code, day),
                    Meaning.of(code),
                    values.day(),
                    new Value("valueQuantity", code.quantity(number)),
                    code.words() + ": " + PlainWords.number(number) + " on " + day + ".");
            entries.add(
                    code == BundleCode.ACTIVITY_MINUTES
                            // The code is about a duration; the day that it is summed over is said by the period.
                            ? observed.entry(names, "effectivePeriod", object("start", day, "end", day))
                            : observed.entry(names));
        });
    }

    private static String path(BundleCode code, String day) {
        return "observation/" + code.local() + "/" + day;
    }
}
