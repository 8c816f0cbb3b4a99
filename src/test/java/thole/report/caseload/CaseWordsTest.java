package thole.report.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import thole.insight.frame.Period;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.insight.visits.RecentPain;
import thole.insight.visits.VisitChange;
import thole.insight.visits.VisitFigure;
import thole.insight.visits.VisitLine;
import thole.insight.visits.VisitMeasure;
import thole.model.Answer;
import thole.model.entry.AnswerSet;
import thole.model.entry.CareVisit;
import thole.model.safety.SafetyList;
import thole.stats.trend.ChangeSize;
import thole.stats.trend.MeaningfulChange;
import thole.stats.trend.MeaningfulChange.Stretches;
import thole.text.Texts;

class CaseWordsTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 3);
    private static final LocalDate MADE = LocalDate.of(2026, 11, 20);

    private final CaseWords words = new CaseWords(new Texts(Locale.UK));
    private final VisitWords visits = new VisitWords(new Texts(Locale.UK));

    private static SafetyState state(Map<String, String> answers, List<CareVisit> seen) {
        AnswerSet set = new AnswerSet(CHECKED, SafetyList.CHECK, "1", new TreeMap<>(answers));
        return new SafetyReading(SafetyList.current(), List.of(set), seen).state();
    }

    @Test
    void safetyAnswersAreSaidWithTheirDateAgeAndWhetherSomebodyLooked() {
        assertThat(words.safety(SafetyState.unasked(), MADE)).containsExactly("not done");
        Map<String, String> all = new TreeMap<>();
        SafetyList.current().questions().forEach(question -> all.put(question.code(), "no"));
        assertThat(words.safety(state(all, List.of()), MADE)).containsExactly("none marked, 3 November 2026");
        all.put("bladder_flow", "yes");
        assertThat(words.safety(state(all, List.of()), MADE))
                .containsExactly("trouble passing urine, marked 3 November 2026, 17 days before the file was made;"
                        + " not seen yet");
        CareVisit visit =
                new CareVisit(CHECKED.plusDays(1), Set.of("bladder_flow"), Answer.missing(), Answer.missing());
        assertThat(words.safety(state(all, List.of(visit)), MADE))
                .containsExactly("trouble passing urine, marked 3 November 2026, seen 4 November 2026");
    }

    private static RecentPain pain(MeaningfulChange change) {
        return new RecentPain(new Period(CHECKED, CHECKED.plusDays(27)), change, List.of());
    }

    @Test
    void aChangeSaysItsDirection() {
        Stretches stretches = new Stretches(28, 5, 26, 3.25);
        RecentPain lower =
                pain(new MeaningfulChange.Estimated(stretches, -1.75, .4, -2.5, -1, .01, ChangeSize.MEANINGFUL));
        assertThat(words.pain(lower)).isEqualTo("3.3 on average of 26 of the last 28 days");
        assertThat(words.change(lower)).isEqualTo("lower by 1.8 points (−2.5 to −1.0)");
        RecentPain within =
                pain(new MeaningfulChange.Estimated(stretches, .2, .4, -.6, 1, .6, ChangeSize.WITHIN_USUAL));
        assertThat(words.change(within)).isEqualTo("within usual ups and downs (+0.2, −0.6 to +1.0)");
        assertThat(words.change(
                        pain(new MeaningfulChange.NotEstimated(stretches, MeaningfulChange.Reason.NOT_ENOUGH_DATA))))
                .isEqualTo("too few days");
    }

    @Test
    void aLineOfTheVisitsSaysWhatItComparesAndHowLargeItIs() {
        assertThat(visits.row(new VisitLine(
                        VisitMeasure.PAIN,
                        new VisitFigure(5.5, 26),
                        new VisitFigure(3, 28),
                        new VisitChange.Estimated(-2.5, -3.1, -1.9, VisitChange.Size.MEANINGFUL))))
                .isEqualTo(new VisitWords.Row(
                        "Pain, 0 to 10", "5.5 (26 days)", "3.0 (28 days)", "−2.5 (−3.1 to −1.9)", "meaningful"));
        assertThat(visits.row(new VisitLine(
                        VisitMeasure.DAYS_RECORDED,
                        new VisitFigure(20, 28),
                        new VisitFigure(28, 28),
                        new VisitChange.NotCompared())))
                .isEqualTo(new VisitWords.Row("Days recorded", "20 of 28", "28 of 28", "", ""));
        assertThat(visits.row(new VisitLine(
                        VisitMeasure.FUNCTION,
                        VisitFigure.NOTHING,
                        new VisitFigure(4, 1),
                        new VisitChange.TooFewDays())))
                .isEqualTo(new VisitWords.Row(
                        "Function, 0 unable to 10 as before",
                        "nothing recorded",
                        "4.0 (1 rating)",
                        "",
                        "too few days"));
    }
}
