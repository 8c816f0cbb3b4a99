package thole.exchange.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;

/// Reads one item, and refuses what cannot be asked here: what is asked only after certain answers, answers that
/// stand elsewhere, several answers to one question, questions inside a question.
final class ItemReader {

    private static final String MIN = "http://hl7.org/fhir/StructureDefinition/minValue";
    private static final String MAX = "http://hl7.org/fhir/StructureDefinition/maxValue";
    private static final List<String> VALUES = List.of(
            "http://hl7.org/fhir/StructureDefinition/ordinalValue",
            "http://hl7.org/fhir/StructureDefinition/itemWeight");
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST = 4_000;
    private static final int MESSAGE = 80;

    private final FhirObject item;

    ItemReader(FhirObject item) {
        this.item = item;
    }

    String id() {
        return item.text("linkId").orElse("");
    }

    /// What a message calls it: its words, or its id where it has none.
    String name() {
        String words = item.text("text").orElse(id());
        return words.length() > MESSAGE
                ? words.codePoints()
                                .limit(MESSAGE / 2)
                                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        + "…"
                : words;
    }

    boolean isGroup() {
        return type().equals("group");
    }

    private String type() {
        return item.text("type").orElse("");
    }

    void check() throws ProblemException {
        require(!id().isEmpty(), Code.QUESTIONNAIRE_ID_MISSING);
        require(!item.has("modifierExtension"), Code.QUESTIONNAIRE_MODIFIED);
        require(!item.has("enableWhen"), Code.QUESTIONNAIRE_CONDITION);
        require(!item.flag("repeats"), Code.QUESTIONNAIRE_REPEATS);
        require(isGroup() || item.objects("item").isEmpty(), Code.QUESTIONNAIRE_NESTED);
        require(item.text("text").orElse("").length() <= LONGEST, Code.QUESTIONNAIRE_TEXT_TOO_LONG);
    }

    Item item() throws ProblemException {
        return item(
                switch (type()) {
                    case "display" -> new ItemType.Display();
                    case "boolean" -> new ItemType.YesNo();
                    case "choice" -> new ItemType.Choice(options());
                    case "integer" -> new ItemType.Amount(true, bounds(true));
                    case "decimal" -> new ItemType.Amount(false, bounds(false));
                    case "string", "text" -> new ItemType.Words();
                    default -> throw refused(Code.QUESTIONNAIRE_TYPE, name(), type());
                });
    }

    Item item(ItemType type) {
        return new Item(id(), item.text("text").orElse(""), item.flag("required"), type);
    }

    private Optional<ScoreRange> bounds(boolean whole) throws ProblemException {
        OptionalDouble lowest = item.extensionNumber(MIN);
        OptionalDouble highest = item.extensionNumber(MAX);
        if (lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        require(lowest.getAsDouble() < highest.getAsDouble(), Code.QUESTIONNAIRE_BOUNDS);
        return Optional.of(new ScoreRange(lowest.getAsDouble(), highest.getAsDouble(), whole));
    }

    private List<Option> options() throws ProblemException {
        require(!item.has("answerValueSet"), Code.QUESTIONNAIRE_OPTIONS_ELSEWHERE);
        List<FhirObject> given = item.objects("answerOption");
        require(given.size() > 1, Code.QUESTIONNAIRE_OPTIONS_FEW);
        require(given.size() <= MOST_OPTIONS, Code.QUESTIONNAIRE_OPTIONS_MANY);
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (FhirObject option : given) {
            Option read = option(option);
            require(codes.add(read.code()), Code.QUESTIONNAIRE_OPTIONS_SAME);
            options.add(read);
        }
        long valued =
                options.stream().filter(option -> option.value().isPresent()).count();
        require(valued == 0 || valued == options.size(), Code.QUESTIONNAIRE_VALUES_SOME);
        return options;
    }

    private Option option(FhirObject option) throws ProblemException {
        Optional<FhirObject> coding = option.object("valueCoding");
        String code = coding.flatMap(value -> value.text("code").or(() -> value.text("display")))
                .or(() -> option.text("valueString"))
                .orElse("");
        String text = coding.flatMap(value -> value.text("display")).orElse(code);
        OptionalDouble whole = option.number("valueInteger");
        if (code.isEmpty() && whole.isPresent()) {
            String number = Long.toString(Math.round(whole.getAsDouble()));
            return new Option(number, number, whole);
        }
        require(!code.isEmpty(), Code.QUESTIONNAIRE_OPTION_UNKNOWN);
        require(text.length() <= LONGEST, Code.QUESTIONNAIRE_TEXT_TOO_LONG);
        return new Option(code, text, value(Stream.concat(coding.stream(), Stream.of(option))));
    }

    private static OptionalDouble value(Stream<FhirObject> places) {
        return places.flatMapToDouble(
                        place -> VALUES.stream().flatMapToDouble(url -> place.extensionNumber(url).stream()))
                .findFirst();
    }

    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private void require(boolean holds, Code code) throws ProblemException {
        if (!holds) {
            throw refused(code, name(), id());
        }
    }

    private static ProblemException refused(Code code, Object... details) {
        return new ProblemException(Problem.of(code, details));
    }
}
