package thole.insight.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thole.model.Answer;
import thole.model.day.Moment;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.safety.Escalation;
import thole.model.safety.HealthFact;
import thole.model.safety.Question;
import thole.model.safety.Reply;
import thole.model.safety.SafetyList;
import thole.model.safety.Urgency;

class SafetyReadingTest {

    private static final SafetyList LIST = SafetyList.current();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    private final List<AnswerSet> answers = new ArrayList<>();
    private final List<CareVisit> visits = new ArrayList<>();

    static Stream<Question> questions() {
        return LIST.questions().stream();
    }

    static Stream<Escalation> escalations() {
        return LIST.escalations().stream();
    }

    static Stream<HealthFact> facts() {
        return LIST.facts().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyQuestionAloneOpensAtItsLevelWithYesAndWithNotSure(Question question) {
        for (Reply reply : List.of(Reply.YES, Reply.UNSURE)) {
            answers.clear();
            check(DAY, Map.of(question.code(), reply.code()));

            assertThat(state().open()).containsExactly(new Flag(question, reply, question.urgency(), DAY, DAY));
            assertThat(state().level()).contains(question.urgency());
            assertThat(state().pauses()).isEqualTo(question.urgency() != Urgency.SOON);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void noToEveryQuestionOpensNothing(Question question) {
        check(DAY, Map.of(question.code(), "no"));

        assertThat(state().open()).isEmpty();
        assertThat(state().last())
                .isEqualTo(new LastCheck.Unfinished(DAY, LIST.questions().size() - 1));
    }

    @ParameterizedTest
    @MethodSource("escalations")
    void twoTogetherAreMoreUrgentThanOne(Escalation rule) {
        for (String other : rule.with()) {
            answers.clear();
            check(DAY, Map.of(rule.code(), "yes", other, "unsure"));

            assertThat(urgency(rule.code())).isEqualTo(rule.to());
        }
    }

    @Test
    void feverWithConfusionOrLegWeaknessIsForNow() {
        check(DAY, Map.of("fever", "yes"));
        assertThat(urgency("fever")).isEqualTo(Urgency.TODAY);

        check(DAY, Map.of("fever", "yes", "leg_weakness", "unsure"));
        assertThat(urgency("fever")).isEqualTo(Urgency.NOW);

        check(DAY, Map.of("fever", "yes", "leg_weakness", "no", "confusion", "yes"));
        assertThat(urgency("fever")).isEqualTo(Urgency.NOW);
    }

    @Test
    void cancerWithAnyNerveSymptomIsForNow() {
        List<String> nerves = LIST.questions().stream()
                .filter(question -> Set.of("cauda_equina", "weakness").contains(question.group()))
                .map(Question::code)
                .toList();
        assertThat(nerves).hasSize(8).allSatisfy(nerve -> {
            answers.clear();
            check(DAY, Map.of("cancer_pain", "yes", nerve, "yes"));
            assertThat(urgency("cancer_pain")).isEqualTo(Urgency.NOW);
        });
    }

    @Test
    void aSymptomThatWasSeenStillMakesANewOneMoreUrgent() {
        check(DAY, Map.of("leg_weakness", "yes"));
        seen(DAY.plusDays(1), "leg_weakness");
        check(DAY.plusDays(2), Map.of("fever", "yes"));

        assertThat(state().open()).extracting(Flag::code).containsExactly("fever");
        assertThat(urgency("fever")).isEqualTo(Urgency.NOW);
    }

    @ParameterizedTest
    @MethodSource("facts")
    void aFactRaisesItsSymptomsAndNeverFiresByItself(HealthFact fact) {
        answers.add(set(SafetyList.HEALTH, DAY, Map.of(fact.code(), "unsure")));
        assertThat(state().open()).isEmpty();
        assertThat(state().last()).isEqualTo(new LastCheck.Never());

        for (Question question : LIST.questions()) {
            answers.removeIf(set -> set.list().equals(SafetyList.CHECK));
            check(DAY, Map.of(question.code(), "yes"));
            Urgency expected =
                    fact.raises().contains(question.code()) ? question.urgency().or(fact.to()) : question.urgency();
            assertThat(urgency(question.code())).isEqualTo(expected);
        }
    }

    @Test
    void aVisitSettlesWhatItWasAboutAndNothingElse() {
        check(DAY, Map.of("bladder_flow", "yes", "fever", "yes"));
        seen(DAY, "bladder_flow");

        assertThat(state().open()).extracting(Flag::code).containsExactly("fever");
        assertThat(state().seen())
                .extracting(one -> one.flag().code(), SeenFlag::seen)
                .containsExactly(tuple("bladder_flow", DAY));
    }

    @Test
    void theSameAnswerGivenAnewAfterAVisitIsOpenAgainEvenOnTheSameDay() {
        check(DAY, Map.of("bladder_flow", "yes"));
        seen(DAY, "bladder_flow");
        AnswerDraft draft = AnswerDraft.begin(SafetyList.CHECK, DAY, answers, List.of());
        answers.add(draft.with("bladder_flow", Reply.YES, reading().visitsAbout("bladder_flow"))
                .set());

        assertThat(state().open()).extracting(Flag::code).containsExactly("bladder_flow");
        seen(DAY, "bladder_flow");
        assertThat(state().open()).isEmpty();
    }

    @Test
    void aCheckThatWasLeftEarlyTakesNothingBack() {
        check(DAY, Map.of("bowel", "yes"));
        check(DAY.plusDays(3), Map.of("saddle_numbness", "no"));

        assertThat(state().open()).extracting(Flag::code, Flag::since).containsExactly(tuple("bowel", DAY));
    }

    @Test
    void aChangedAnswerClosesAndKeepsTheOldOne() {
        check(DAY, Map.of("bowel", "yes"));
        check(DAY.plusDays(1), Map.of("bowel", "no"));

        assertThat(state().open()).isEmpty();
        assertThat(answers).hasSize(2);
    }

    @Test
    void sinceIsTheFirstMarkWithoutANoInBetween() {
        check(DAY, Map.of("bowel", "yes"));
        check(DAY.plusDays(1), Map.of("bowel", "no"));
        check(DAY.plusDays(2), Map.of("bowel", "unsure"));
        check(DAY.plusDays(5), Map.of("bowel", "yes"));

        assertThat(state().open())
                .extracting(Flag::since, Flag::answered)
                .containsExactly(tuple(DAY.plusDays(2), DAY.plusDays(5)));
    }

    @Test
    void aResultNeedsEveryAnswer() {
        Map<String, String> all = new LinkedHashMap<>();
        LIST.questions().forEach(question -> all.put(question.code(), "no"));
        check(DAY, all);
        assertThat(state().last()).isEqualTo(new LastCheck.NoneMarked(DAY));

        all.remove("shape");
        check(DAY.plusDays(1), all);
        assertThat(state().last()).isEqualTo(new LastCheck.Unfinished(DAY.plusDays(1), 1));
    }

    @Test
    void notNowIsNoCheck() {
        assertThat(state().isFirstLook()).isTrue();
        check(DAY, Map.of());

        assertThat(state().isFirstLook()).isFalse();
        assertThat(state().last()).isEqualTo(new LastCheck.PutOff(DAY));
        assertThat(state().last().answeredOn()).isEqualTo(Optional.empty());
    }

    @Test
    void anAnswerIsOldAfterNinetyDays() {
        LastCheck check = new LastCheck.NoneMarked(DAY);

        assertThat(check.isOld(DAY.plusDays(90))).isFalse();
        assertThat(check.isOld(DAY.plusDays(91))).isTrue();
        assertThat(new LastCheck.Never().isOld(DAY)).isFalse();
    }

    @Test
    void emergenciesComeFirst() {
        assertThat(LIST.questions()).extracting(Question::urgency).isSorted();
    }

    @Test
    void whatIsOpenIsCarriedIntoANewCheckAndTheRestIsAskedAnew() {
        check(DAY, Map.of("bowel", "yes", "sexual", "no"));

        AnswerDraft draft = AnswerDraft.begin(SafetyList.CHECK, DAY.plusDays(9), answers, state().open());

        assertThat(draft.reply("bowel")).contains(Reply.YES);
        assertThat(draft.left()).contains("sexual").doesNotContain("bowel");
    }

    @Test
    void theLaterCheckOfADayCountsAndTheEarlierOneStays() {
        answers.add(set(at(14, 5), Map.of("bowel", "no")));
        answers.add(set(at(9, 0), Map.of("bowel", "yes")));
        assertThat(state().open()).isEmpty();

        answers.add(set(at(21, 30), Map.of("bowel", "yes")));
        assertThat(state().open()).extracting(Flag::code).containsExactly("bowel");
        assertThat(state().last())
                .isEqualTo(new LastCheck.Marked(DAY, LIST.questions().size() - 1));
    }

    @Test
    void whatHasNoTimeIsOlderThanWhatHasOneOnItsDay() {
        answers.add(set(at(9, 0), Map.of("bowel", "yes")));
        check(DAY, Map.of("bowel", "no"));

        assertThat(state().open()).extracting(Flag::code).containsExactly("bowel");
    }

    @Test
    void aCheckThatWasLeftEarlyTodayGoesOnInItsSetAndAFinishedOneDoesNot() {
        Map<String, String> all = new LinkedHashMap<>();
        LIST.questions().forEach(question -> all.put(question.code(), "no"));
        AnswerSet whole = set(at(9, 0), all);
        AnswerSet early = set(at(14, 0), Map.of("bowel", "no"));

        AnswerDraft goesOn = AnswerDraft.begin(SafetyList.CHECK, DAY, List.of(whole, early), List.of());
        assertThat(goesOn.set()).isEqualTo(early);

        AnswerDraft another = AnswerDraft.begin(SafetyList.CHECK, DAY, List.of(whole), List.of());
        assertThat(another.begun()).isEmpty();
        assertThat(another.anew(at(20, 0), Optional.of(at(9, 0))).set()).isEqualTo(set(at(20, 0), all));
    }

    @Test
    void aSetOfItsOwnComesAfterTheOneItFollowsWhateverTheClockShows() {
        AnswerDraft draft = AnswerDraft.begin(SafetyList.CHECK, DAY, List.of(), List.of());
        Optional<Moment> last = Optional.of(at(9, 0));

        assertThat(draft.anew(at(9, 0), last).begun()).contains(at(9, 0, 1));
        assertThat(draft.anew(at(8, 0), last).begun()).contains(at(9, 0, 1));
        assertThat(draft.anew(at(9, 1), last).begun()).contains(at(9, 1));
        assertThat(draft.anew(at(9, 0), Optional.empty()).begun()).contains(at(9, 0));
    }

    private Urgency urgency(String code) {
        return state().open().stream()
                .filter(flag -> flag.code().equals(code))
                .findFirst()
                .orElseThrow()
                .urgency();
    }

    private SafetyReading reading() {
        return new SafetyReading(LIST, answers, visits);
    }

    private SafetyState state() {
        return reading().state();
    }

    private void check(LocalDate date, Map<String, String> given) {
        answers.add(set(SafetyList.CHECK, date, given));
    }

    private void seen(LocalDate date, String code) {
        visits.add(new CareVisit(date, Set.of(code), Answer.missing(), Answer.missing()));
    }

    private static Moment at(int hour, int minute) {
        return at(hour, minute, 0);
    }

    private static Moment at(int hour, int minute, int second) {
        return Moment.at(DAY.atTime(hour, minute, second), ZoneId.of("Europe/London"));
    }

    private static AnswerSet set(Moment at, Map<String, String> given) {
        return new AnswerSet(DAY, Optional.of(at), SafetyList.CHECK, LIST.version(), new TreeMap<>(given));
    }

    private static AnswerSet set(String list, LocalDate date, Map<String, String> given) {
        return new AnswerSet(date, list, LIST.version(), new TreeMap<>(given));
    }
}
