package thole.exchange.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import thole.exchange.fhir.QuestionnaireFile.Opened;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.written.json.Json;

/// Turns the resource into a questionnaire, or says which item it cannot ask.
final class QuestionnaireReader {

    static final int MOST_ITEMS = 300;
    static final int DEEPEST = 6;

    private static final String CALCULATED =
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
    private static final String HIDDEN = "http://hl7.org/fhir/StructureDefinition/questionnaire-hidden";

    private final FhirObject resource;
    private final Set<String> ids = new HashSet<>();
    private final List<String> leftOut = new ArrayList<>();
    private int count;

    QuestionnaireReader(Json.Members resource) {
        this.resource = new FhirObject(resource.values());
    }

    Opened read(String file) throws ProblemException {
        if (resource.text("resourceType").filter("Questionnaire"::equals).isEmpty()) {
            throw refused(Code.QUESTIONNAIRE_NOT_ONE, file);
        }
        if (resource.has("modifierExtension")) {
            throw refused(Code.QUESTIONNAIRE_MODIFIED, file);
        }
        Optional<ScoringExtension> rule = ScoringExtension.of(resource);
        List<Item> items = items(resource, 1);
        String title = resource.text("title").or(() -> resource.text("name")).orElse(file);
        Questionnaire form = new Questionnaire(
                code(title),
                ItemReader.fitting(title),
                new Origin(
                        resource.text("url").orElse(""),
                        resource.text("version").orElse(""),
                        resource.text("copyright").orElse("")),
                items,
                rule.map(ScoringExtension::scoring).orElse(Scoring.NONE),
                rule.map(ScoringExtension::direction)
                        .orElseGet(() -> known(title).map(Instrument::direction).orElse(Direction.NOT_STATED)),
                rule.map(ScoringExtension::recall)
                        .orElseGet(() -> known(title).map(Instrument::recall).orElse(Recall.NOT_STATED)));
        if (form.questions().isEmpty()) {
            throw refused(Code.QUESTIONNAIRE_EMPTY, file);
        }
        return new Opened(form, rule.isPresent(), leftOut);
    }

    /// An instrument known by name where the file’s name, id or title is its code; else the file’s own.
    private String code(String title) {
        return known(title)
                .map(Instrument::code)
                .orElseGet(() -> Instruments.spelled(
                        resource.text("name").or(() -> resource.text("id")).orElse(title)));
    }

    private Optional<Instrument> known(String title) {
        return List.of(resource.text("name").orElse(""), resource.text("id").orElse(""), title).stream()
                .flatMap(name -> Instruments.byCode(name).stream())
                .findFirst();
    }

    private List<Item> items(FhirObject parent, int depth) throws ProblemException {
        List<Item> items = new ArrayList<>();
        for (FhirObject item : parent.objects("item")) {
            if (++count > MOST_ITEMS) {
                throw refused(Code.QUESTIONNAIRE_TOO_MANY, MOST_ITEMS);
            }
            ItemReader reader = new ItemReader(item);
            reader.check();
            if (depth > DEEPEST) {
                throw refused(Code.QUESTIONNAIRE_TOO_DEEP, reader.name(), DEEPEST);
            }
            if (!ids.add(reader.id())) {
                throw refused(Code.QUESTIONNAIRE_ID_TWICE, reader.id());
            }
            if (isWorkedOut(item)) {
                leftOut.add(reader.name());
            } else if (reader.isGroup()) {
                items.add(reader.item(new ItemType.Group(items(item, depth + 1))));
            } else {
                items.add(reader.item());
            }
        }
        return items;
    }

    /// What the file fills in by its own rules, or never shows, is not a question for the person.
    private static boolean isWorkedOut(FhirObject item) {
        boolean hidden = item.extension(HIDDEN)
                .filter(extension -> extension.flag("valueBoolean"))
                .isPresent();
        return hidden || item.flag("readOnly") || item.extension(CALCULATED).isPresent();
    }

    private static ProblemException refused(Code code, Object... details) {
        return new ProblemException(Problem.of(code, details));
    }
}
