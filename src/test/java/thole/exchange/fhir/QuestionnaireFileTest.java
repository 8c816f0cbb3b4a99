package thole.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thole.exchange.fhir.QuestionnaireFile.Opened;
import thole.model.ProblemException;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Item;
import thole.model.questionnaire.form.ItemType;
import thole.model.questionnaire.form.Option;
import thole.model.questionnaire.form.Origin;
import thole.model.questionnaire.form.Questionnaire;
import thole.model.questionnaire.form.Scoring;
import thole.text.Texts;

class QuestionnaireFileTest {

    private static final Texts TEXTS = new Texts(Locale.UK);

    private static String garden() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(QuestionnaireFileTest.class.getResourceAsStream("garden-days.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Opened read(String json) throws ProblemException {
        return QuestionnaireFile.read("clinic.json", json.getBytes(StandardCharsets.UTF_8));
    }

    /// A questionnaire of these items.
    private static String of(String items) {
        return "{\"resourceType\":\"Questionnaire\",\"status\":\"active\",\"title\":\"Own\",\"item\":["
                + items.replace('\'', '"') + "]}";
    }

    private static String refusal(String json) {
        try {
            read(json);
            return "";
        } catch (ProblemException refused) {
            return TEXTS.say(refused.problem());
        }
    }

    @Test
    void aQuestionnaireIsReadAsItIsAsked() throws IOException, ProblemException {
        assertThat(read(garden()))
                .isEqualTo(new Opened(
                        new Questionnaire(
                                "gardendays",
                                "Garden days",
                                new Origin("urn:example:garden-days", "2", "Written for a test; free for all."),
                                gardenItems(),
                                new Scoring(Scoring.Method.SUM, 1),
                                Direction.HIGHER_IS_BETTER,
                                Recall.PAST_WEEK),
                        true,
                        List.of("Sum")));
    }

    private static List<Item> gardenItems() {
        ItemType often = new ItemType.Choice(List.of(
                new Option("never", "Never", OptionalDouble.of(0)),
                new Option("once", "Once or twice", OptionalDouble.of(1)),
                new Option("often", "On most days", OptionalDouble.of(2))));
        Item dig = new Item("dig", "How often did you dig?", true, often);
        Item bend = new Item("bend", "Did you bend down to weed?", false, new ItemType.YesNo());
        return List.of(
                new Item("hello", "Think of the past week in the garden.", false, new ItemType.Display()),
                new Item("work", "Work", false, new ItemType.Group(List.of(dig, bend))),
                new Item(
                        "hours",
                        "Hours on the longest day",
                        false,
                        new ItemType.Amount(true, Optional.of(new ScoreRange(0, 10, true)))),
                new Item("weight", "Kilograms carried at once", false, new ItemType.Amount(false, Optional.empty())),
                new Item("joy", "What did you enjoy?", false, new ItemType.Words()));
    }

    @Test
    void withoutARuleThereIsNoTotalUntilThePersonChoosesOne() throws ProblemException {
        Opened opened = read(of("{'linkId':'1','type':'boolean','text':'Slept well?'}"));

        assertThat(opened.hasRule()).isFalse();
        assertThat(opened.form().scoring()).isEqualTo(Scoring.NONE);
        assertThat(opened.form().code()).isEqualTo("own");
    }

    @Test
    void aNameThatIsKnownBringsItsFacts() throws ProblemException {
        Opened opened = read(of("{'linkId':'1','type':'boolean'}").replace("\"Own\"", "\"RMDQ-24\""));

        assertThat(opened.form().code()).isEqualTo("rmdq_24");
        assertThat(opened.form().direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
        assertThat(opened.form().recall()).isEqualTo(Recall.TODAY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {'linkId':'1','type':'boolean','text':'Walk?','enableWhen':[{'question':'0'}]} | “Walk?” is asked only after certain answers (enableWhen)
            {'linkId':'1','type':'quantity','text':'Weight'} | “Weight” is of the type “quantity”
            {'linkId':'1','type':'open-choice','text':'Which?'} | “Which?” is of the type “open-choice”
            {'linkId':'1','text':'Which?'} | “Which?” is of the type “”
            {'linkId':'1','type':'choice','text':'Which?','repeats':true} | “Which?” takes several answers (repeats)
            {'linkId':'1','type':'choice','text':'Which?','answerValueSet':'http://x'} | The answers of “Which?” stand in another file
            {'linkId':'1','type':'choice','text':'Which?','answerOption':[{'valueString':'a'}]} | “Which?” has fewer than two answers
            {'linkId':'1','type':'choice','text':'Which?','answerOption':[{'valueString':'a'},{'valueString':'a'}]} | Two answers of “Which?” have the same code
            {'linkId':'1','type':'choice','text':'Which?','answerOption':[{'valueDate':'2026-01-01'},{'valueString':'a'}]} | An answer of “Which?” is neither
            {'linkId':'1','type':'choice','text':'Which?','answerOption':[{'valueInteger':1},{'valueString':'a'}]} | Some answers of “Which?” have a number (ordinalValue) and others have none
            {'linkId':'1','type':'boolean','text':'Walk?','item':[{'linkId':'2','type':'boolean'}]} | “Walk?” has questions inside it
            {'type':'boolean','text':'Walk?'} | “Walk?” has no linkId
            {'linkId':'1','type':'boolean'},{'linkId':'1','type':'boolean'} | Two items have the linkId “1”
            {'linkId':'1','type':'boolean','text':'Walk?','modifierExtension':[]} | “Walk?” has a modifierExtension
            {'linkId':'1','type':'display','text':'Only words'} | clinic.json asks nothing.
            """)
    void whatCannotBeAskedIsRefusedByName(String item, String sentence) {
        assertThat(refusal(of(item))).startsWith(sentence).contains("Nothing was changed.");
    }

    @Test
    void theSourceOfNumbersMustFitTogether() {
        String bounds = "{'linkId':'1','type':'integer','text':'Hours','extension':["
                + "{'url':'http://hl7.org/fhir/StructureDefinition/minValue','valueInteger':9},"
                + "{'url':'http://hl7.org/fhir/StructureDefinition/maxValue','valueInteger':3}]}";
        assertThat(refusal(of(bounds))).startsWith("The lowest number of “Hours” is not below its highest.");
    }

    @Test
    void aRuleThatIsNotKnownIsRefused() throws IOException {
        assertThat(refusal(garden().replace("\"sum\"}", "\"median\"}")))
                .startsWith("The rule for the total says something about “method”");
        assertThat(refusal(garden().replace("\"valueInteger\": 1}", "\"valueInteger\": -1}")))
                .startsWith("The rule for the total says something about “mostMissing”");
    }

    @Test
    void whatIsNoQuestionnaireIsRefused() {
        assertThat(refusal("{\"resourceType\":\"Patient\"}")).startsWith("clinic.json is not a questionnaire");
        assertThat(refusal("[]")).startsWith("clinic.json is not a questionnaire");
        assertThat(refusal("date,pain\n")).startsWith("clinic.json is not a questionnaire");
        assertThat(refusal("")).startsWith("clinic.json is not a questionnaire");
        assertThat(refusal("{\"a\":".repeat(100) + "1" + "}".repeat(100)))
                .startsWith("clinic.json is not a questionnaire");
    }

    @Test
    void thereAreLimitsOfSizeNumberAndDepth() {
        assertThat(refusal(" ".repeat(QuestionnaireFile.MOST_BYTES + 1))).startsWith("clinic.json is larger than");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= QuestionnaireReader.MOST_ITEMS; i++) {
            many.append(i == 0 ? "" : ",").append("{'linkId':'").append(i).append("','type':'boolean'}");
        }
        assertThat(refusal(of(many.toString()))).startsWith("The questionnaire has more than 300 items.");
        String deep = "{'linkId':'x','type':'boolean','text':'Deep'}";
        for (int i = 0; i < QuestionnaireReader.DEEPEST; i++) {
            deep = "{'linkId':'" + i + "','type':'group','item':[" + deep + "]}";
        }
        assertThat(refusal(of(deep))).startsWith("“Deep” lies in more than 6 groups");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        assertThatThrownBy(() -> QuestionnaireFile.read("clinic.json", new byte[] {'{', (byte) 0xC3, '}'}))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(TEXTS.say(refused.problem()))
                                .startsWith("clinic.json holds letters that are not written as UTF-8."));
    }

    @Test
    void aFileThatIsNotThereIsSaid(@TempDir Path folder) {
        assertThatThrownBy(() -> QuestionnaireFile.read(folder.resolve("no.json")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(TEXTS.say(refused.problem())).startsWith("There is no no.json."));
    }
}
