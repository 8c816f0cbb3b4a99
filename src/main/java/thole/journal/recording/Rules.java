package thole.journal.recording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thole.model.Answer;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.entry.CheckInPlan;
import thole.model.entry.Content;
import thole.model.entry.CustomFactor;
import thole.model.entry.DayValues;
import thole.model.entry.Imaging;
import thole.model.entry.ImportantActivity;
import thole.model.entry.LifeEvent;
import thole.model.entry.Measure;
import thole.model.entry.OpenedQuestionnaire;
import thole.model.entry.PainStory;
import thole.model.entry.Reading;
import thole.model.entry.Treatment;
import thole.model.factor.FactorScale;
import thole.model.questionnaire.form.Item;

/// What no content may break, whoever brings it.
final class Rules {

    /// In UTF-16 units: a mebibyte of plain letters.
    static final int LONGEST_TEXT = 1 << 20;

    private Rules() {}

    /// Any day may be written: a script knows what it does, and a machine’s clock may be wrong.
    ///
    /// @throws ProblemException NOTE_TOO_LONG or NOT_A_NUMBER
    static void check(Content content) throws ProblemException {
        if (texts(content).anyMatch(text -> text.length() > LONGEST_TEXT)) {
            throw refused(Code.NOTE_TOO_LONG, LONGEST_TEXT);
        }
        Optional<Double> notANumber =
                numbers(content).filter(number -> !Double.isFinite(number)).findFirst();
        if (notANumber.isPresent()) {
            throw refused(Code.NOT_A_NUMBER, String.valueOf(notANumber.get()));
        }
    }

    private static Stream<Double> numbers(Content content) {
        return switch (content) {
            case DayValues values -> values.custom().values().stream().flatMap(answer -> answer.given().stream());
            case Measure measure -> Stream.concat(measure.items().values().stream(), measure.total().given().stream());
            case Content _ -> Stream.empty();
        };
    }

    static ProblemException refused(Code code, Object... details) {
        return new ProblemException(Problem.of(code, details));
    }

    private static Stream<String> texts(Content content) {
        return switch (content) {
            case Reading reading ->
                Stream.concat(
                        given(List.of(reading.note())),
                        reading.words().given().stream().flatMap(Set::stream));
            case DayValues values ->
                Stream.concat(
                        given(List.of(values.guess())),
                        values.activity().kinds().given().stream().flatMap(List::stream));
            case Treatment treatment ->
                Stream.concat(Stream.of(treatment.name()), given(List.of(treatment.dose(), treatment.sideEffects())));
            case LifeEvent event -> Stream.concat(Stream.of(event.name()), given(List.of(event.note())));
            case PainStory story -> given(List.of(story.event(), story.eases(), story.worsens()));
            case Imaging imaging -> given(List.of(imaging.part(), imaging.words()));
            case CustomFactor factor ->
                factor.scale() instanceof FactorScale.Steps(List<String> words)
                        ? Stream.concat(Stream.of(factor.name().text()), words.stream())
                        : Stream.of(factor.name().text());
            case CareVisit visit -> given(List.of(visit.byWhom(), visit.next()));
            case ImportantActivity activity -> Stream.of(activity.name());
            case CheckInPlan plan -> given(List.of(plan.question()));
            case Measure measure -> measure.words().values().stream();
            case OpenedQuestionnaire opened ->
                opened.form().items().stream().flatMap(Item::all).map(Item::text);
            case AnswerSet answers -> answers.answers().values().stream();
        };
    }

    private static Stream<String> given(Collection<Answer<String>> answers) {
        return answers.stream().flatMap(answer -> answer.given().stream());
    }
}
