package thole.exchange.fhir.bundle;

import static thole.exchange.fhir.bundle.BundleTree.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import thole.exchange.PlainWords;
import thole.exchange.fhir.bundle.BundleObservation.Meaning;
import thole.exchange.fhir.bundle.BundleObservation.Value;
import thole.model.entry.Entry;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.snapshot.JournalSnapshot;

/// What instruments measured: a questionnaire for each that has items, what was answered to it, and totals as scores.
/// Items carry the words of the file that brought
/// them, the activities of the person their own, and all else its code.
final class BundleMeasures {

    private static final Map<String, String[]> SCORES = Map.of(
            "peg", new String[] {"91147-9", "Mean score [PEG]"},
            "start_back", new String[] {"91351-7", ""});

    private final BundleNames names;
    private final Map<String, String> activities = new HashMap<>();
    private final Map<String, Questionnaire> forms = new HashMap<>();
    private final SequencedMap<String, List<Measure>> byInstrument = new TreeMap<>();

    BundleMeasures(BundleNames names, JournalSnapshot journal) {
        this.names = names;
        journal.importantActivities()
                .forEach(entry -> activities.put(
                        entry.id().toString(), BundleWords.clean(entry.content().name())));
        journal.dayless().forEach(entry -> {
            if (entry.content() instanceof OpenedQuestionnaire(Questionnaire form)) {
                forms.put(form.code(), form);
            }
        });
        journal.dayless().stream()
                .map(Entry::content)
                .filter(Measure.class::isInstance)
                .map(Measure.class::cast)
                .sorted(Comparator.comparing(Measure::date))
                .forEach(measure -> byInstrument
                        .computeIfAbsent(measure.instrument(), _ -> new ArrayList<>())
                        .add(measure));
    }

    /// The codes of scores that nobody published one for.
    List<Object> concepts() {
        List<Object> concepts = new ArrayList<>();
        byInstrument.keySet().stream()
                .filter(instrument -> !SCORES.containsKey(instrument))
                .forEach(instrument ->
                        concepts.add(object("code", scoreCode(instrument), "display", scoreWords(instrument))));
        return concepts;
    }

    List<SequencedMap<String, Object>> entries() {
        List<SequencedMap<String, Object>> entries = new ArrayList<>();
        byInstrument.forEach((instrument, measures) -> {
            SequencedSet<String> items = new TreeSet<>();
            measures.forEach(measure -> items.addAll(answers(measure).keySet()));
            if (!items.isEmpty()) {
                entries.add(questionnaire(instrument, items));
            }
            for (Measure measure : measures) {
                boolean answered = !answers(measure).isEmpty();
                if (answered) {
                    entries.add(response(measure));
                }
                measure.total().given().ifPresent(total -> entries.add(score(measure, total, answered)));
            }
        });
        return entries;
    }

    private SequencedMap<String, Object> questionnaire(String instrument, SequencedSet<String> items) {
        String path = questionnairePath(instrument);
        return names.entry(
                path,
                object(
                        "resourceType",
                        "Questionnaire",
                        "text",
                        BundleWords.narrative(title(instrument) + ". Every item is answered by a number."),
                        "url",
                        canonical(instrument),
                        "version",
                        "1",
                        "name",
                        "Thole_" + names.id(path).replace('-', '_'),
                        "title",
                        title(instrument),
                        "status",
                        "active",
                        "experimental",
                        false,
                        "subjectType",
                        List.of("Patient"),
                        "description",
                        instrument.equals(Measure.IMPORTANT_ACTIVITIES)
                                ? "Activities that matter to the person, each from 0, unable, to 10, as before."
                                : "The items of this instrument by their codes, answered by numbers.",
                        "copyright",
                        Optional.ofNullable(forms.get(instrument))
                                .map(form -> form.origin().copyright().strip()),
                        "item",
                        items.stream().map(item -> question(instrument, item)).toList()));
    }

    private Object question(String instrument, String item) {
        return object(
                "linkId",
                BundleWords.code(item),
                "text",
                words(instrument, item),
                "type",
                choice(instrument, item).isPresent() ? "string" : "decimal");
    }

    /// What it asks: the person’s own words, those of the file that it came from, else its code.
    private String words(String instrument, String item) {
        return BundleWords.clean(
                question(instrument).apply(item).map(Item::text).orElse(activities.getOrDefault(item, item)));
    }

    private Function<String, Optional<Item>> question(String instrument) {
        return item -> Optional.ofNullable(forms.get(instrument)).stream()
                .flatMap(form -> form.questions().stream())
                .filter(question -> question.id().equals(item))
                .findFirst();
    }

    private Optional<ItemType.Choice> choice(String instrument, String item) {
        return question(instrument)
                .apply(item)
                .flatMap(question ->
                        question.type() instanceof ItemType.Choice choice ? Optional.of(choice) : Optional.empty());
    }

    /// By item: the text of the option that was chosen, or the number. What the person wrote in words stays with them.
    private SequencedMap<String, Object> answers(Measure measure) {
        SequencedMap<String, Object> answers = new TreeMap<>();
        measure.items().forEach((item, value) -> {
            if (choice(measure.instrument(), item).isEmpty()) {
                answers.put(item, object("valueDecimal", value));
            }
        });
        measure.words()
                .forEach((item, code) -> choice(measure.instrument(), item)
                        .flatMap(choice -> choice.options().stream()
                                .filter(option -> option.code().equals(code))
                                .findFirst())
                        .ifPresent(
                                option -> answers.put(item, object("valueString", BundleWords.clean(option.text())))));
        return answers;
    }

    private SequencedMap<String, Object> response(Measure measure) {
        List<Object> items = new ArrayList<>();
        answers(measure)
                .forEach((item, value) -> items.add(object(
                        "linkId",
                        BundleWords.code(item),
                        "text",
                        words(measure.instrument(), item),
                        "answer",
                        List.of(value))));
        return names.entry(
                responsePath(measure),
                object(
                        "resourceType",
                        "QuestionnaireResponse",
                        "text",
                        BundleWords.narrative(title(measure.instrument()) + ", answered on " + measure.date() + "."),
                        "questionnaire",
                        canonical(measure.instrument()) + "|1",
                        "status",
                        "completed",
                        "subject",
                        names.patient(),
                        "authored",
                        measure.date().toString(),
                        "source",
                        names.patient(),
                        "item",
                        items));
    }

    private SequencedMap<String, Object> score(Measure measure, double total, boolean answered) {
        String words = scoreWords(measure.instrument());
        return new BundleObservation(
                        "observation/" + scoreCode(measure.instrument()) + "/" + measure.date(),
                        new Meaning(scoreConcept(names, measure.instrument()), BundleCode.survey()),
                        measure.date(),
                        new Value("valueQuantity", BundleCode.quantity(total, "{score}")),
                        words + ": " + PlainWords.number(total) + " on " + measure.date() + ".")
                .entry(names, "derivedFrom", answered ? List.of(names.reference(responsePath(measure))) : List.of());
    }

    static SequencedMap<String, Object> scoreConcept(BundleNames names, String instrument) {
        String[] published = SCORES.get(instrument);
        return published == null
                ? BundleCode.concept(
                        names.ownCodes(), scoreCode(instrument), scoreWords(instrument), scoreWords(instrument))
                : BundleCode.concept(BundleCode.LOINC, published[0], published[1], scoreWords(instrument));
    }

    private static String scoreCode(String instrument) {
        return "score-" + BundleWords.code(instrument);
    }

    private static String scoreWords(String instrument) {
        return "Score of " + title(instrument);
    }

    private static String title(String instrument) {
        return instrument.equals(Measure.IMPORTANT_ACTIVITIES)
                ? "Activities that matter to the person"
                : Instruments.byCode(instrument).map(Instrument::name).orElseGet(() -> BundleWords.clean(instrument));
    }

    /// Named apart from the resource: a bundle may not find the one under the name of the other.
    private String canonical(String instrument) {
        return names.uri("canonical/" + questionnairePath(instrument));
    }

    private static String questionnairePath(String instrument) {
        return "questionnaire/" + instrument;
    }

    private static String responsePath(Measure measure) {
        return "response/" + measure.instrument() + "/" + measure.date();
    }
}
