package thole.model.questionnaire.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.form.Scoring.Method;

class QuestionnaireTest {

    private static final ItemType HOW_OFTEN = new ItemType.Choice(List.of(
            new Option("never", "Never", OptionalDouble.of(0)),
            new Option("some", "Sometimes", OptionalDouble.of(1)),
            new Option("often", "Often", OptionalDouble.of(3))));

    private static Item item(String id, ItemType type) {
        return new Item(id, "Question " + id, false, type);
    }

    private static Questionnaire of(Method method, int mostMissing, Item... items) {
        return new Questionnaire(
                "garden",
                "Garden days",
                Origin.UNSTATED,
                List.of(items),
                new Scoring(method, mostMissing),
                Direction.NOT_STATED,
                Recall.NOT_STATED);
    }

    private static Questionnaire four(Method method, int mostMissing) {
        return of(
                method,
                mostMissing,
                item("heading", new ItemType.Display()),
                item("group", new ItemType.Group(List.of(item("a", HOW_OFTEN), item("b", HOW_OFTEN)))),
                item("c", new ItemType.YesNo()),
                item("d", new ItemType.Amount(true, Optional.of(new ScoreRange(0, 10, true)))),
                item("note", new ItemType.Words()));
    }

    private static Score score(Questionnaire form, Map<String, Double> numbers, String... words) {
        Set<String> answered = new HashSet<>(numbers.keySet());
        answered.addAll(Set.of(words));
        return form.score(numbers, answered);
    }

    @Test
    void aSumAddsWhatCountsAndLeavesWordsOut() {
        assertThat(score(four(Method.SUM, 0), Map.of("a", 3.0, "b", 1.0, "c", 1.0, "d", 7.0), "note"))
                .isEqualTo(new Score.Total(12, 0));
    }

    @Test
    void aMeanDividesByTheQuestionsThatCount() {
        assertThat(score(four(Method.MEAN, 0), Map.of("a", 3.0, "b", 1.0, "c", 1.0, "d", 7.0)))
                .isEqualTo(new Score.Total(3, 0));
    }

    @Test
    void asManyMayBeMissingAsTheRuleSaysAndNotOneMore() {
        assertThat(score(four(Method.SUM, 1), Map.of("a", 3.0, "b", 1.0, "c", 1.0)))
                .isEqualTo(new Score.Total(20 / 3.0, 1));
        assertThat(score(four(Method.SUM, 1), Map.of("a", 3.0, "b", 1.0))).isEqualTo(new Score.NotYet(2));
        assertThat(score(four(Method.MEAN, 2), Map.of("a", 3.0, "b", 1.0))).isEqualTo(new Score.Total(2, 2));
        assertThat(score(four(Method.MEAN, 0), Map.of("a", 3.0, "b", 1.0, "c", 1.0)))
                .isEqualTo(new Score.NotYet(1));
    }

    @Test
    void nothingAnsweredIsNoTotalWhateverTheRule() {
        assertThat(score(four(Method.SUM, 9), Map.of())).isEqualTo(new Score.NotYet(4));
    }

    @Test
    void withoutARequiredAnswerThereIsNoTotal() {
        Questionnaire form = of(
                Method.SUM,
                2,
                item("a", HOW_OFTEN),
                item("b", HOW_OFTEN),
                new Item("why", "In your words", true, new ItemType.Words()));

        assertThat(score(form, Map.of("a", 3.0, "b", 1.0))).isEqualTo(new Score.NotYet(1));
        assertThat(score(form, Map.of("a", 3.0), "why")).isEqualTo(new Score.Total(6, 1));
    }

    @Test
    void zeroIsAnAnswer() {
        Map<String, Double> zeros = new HashMap<>(Map.of("a", 0.0, "b", 0.0, "c", 0.0, "d", 0.0));
        assertThat(score(four(Method.SUM, 0), zeros)).isEqualTo(new Score.Total(0, 0));
    }

    @Test
    void withoutARuleThereIsNoTotal() {
        assertThat(score(four(Method.NONE, 0), Map.of("a", 3.0))).isEqualTo(new Score.NoneHere());
        assertThat(four(Method.NONE, 0).instrument()).isEmpty();
    }

    @Test
    void theRangeIsWhatTheAnswersCanComeTo() {
        assertThat(four(Method.SUM, 0).range()).contains(new ScoreRange(0, 17, true));
        assertThat(four(Method.SUM, 1).range()).contains(new ScoreRange(0, 17, false));
        assertThat(four(Method.MEAN, 0).range()).contains(new ScoreRange(0, 17 / 4.0, false));
    }

    @Test
    void anOptionWithoutANumberMakesItsQuestionCountNothing() {
        ItemType mixed = new ItemType.Choice(
                List.of(new Option("a", "A", OptionalDouble.of(1)), new Option("b", "B", OptionalDouble.empty())));
        assertThat(of(Method.SUM, 0, item("a", HOW_OFTEN), item("b", mixed)).counting())
                .isEqualTo(List.of(item("a", HOW_OFTEN)));
        assertThat(item("n", new ItemType.Amount(true, Optional.empty())).counts())
                .isEmpty();
    }

    @Test
    void anInstrumentKnownByNameKeepsItsFactsWhereTheRangeIsTheSame() {
        ItemType zeroToTen = new ItemType.Amount(true, Optional.of(new ScoreRange(0, 10, true)));
        Questionnaire peg = new Questionnaire(
                "peg",
                "From a clinic",
                Origin.UNSTATED,
                List.of(item("1", zeroToTen), item("2", zeroToTen), item("3", zeroToTen)),
                new Scoring(Method.MEAN, 0),
                Direction.NOT_STATED,
                Recall.NOT_STATED);

        assertThat(peg.instrument()).isEqualTo(Instruments.byCode("peg"));
        assertThat(peg.underOwnName()).isEqualTo(peg);
        assertThat(peg.scored(new Scoring(Method.SUM, 0), Direction.NOT_STATED)
                        .underOwnName()
                        .code())
                .isEqualTo("own_peg");
        assertThat(peg.scored(new Scoring(Method.SUM, 0), Direction.NOT_STATED).instrument())
                .contains(new Instrument(
                        "peg",
                        "From a clinic",
                        new ScoreRange(0, 30, true),
                        Direction.NOT_STATED,
                        Recall.NOT_STATED,
                        Optional.empty(),
                        ""));
    }

    @Test
    void anAmountAllowsWhatLiesInItsBounds() {
        ItemType.Amount whole = new ItemType.Amount(true, Optional.of(new ScoreRange(0, 10, true)));
        assertThat(whole.allows(10)).isTrue();
        assertThat(whole.allows(10.5)).isFalse();
        assertThat(whole.allows(11)).isFalse();
        assertThat(new ItemType.Amount(false, Optional.empty()).allows(-3.5)).isTrue();
        assertThat(new ItemType.Amount(false, Optional.empty()).allows(Double.NaN))
                .isFalse();
    }
}
