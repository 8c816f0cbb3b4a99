package thole.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.model.questionnaire.Course;
import thole.model.questionnaire.Direction;
import thole.model.questionnaire.Instrument;
import thole.model.questionnaire.Instruments;
import thole.model.questionnaire.Recall;
import thole.model.questionnaire.ScoreRange;
import thole.model.questionnaire.Scored;
import thole.text.Texts;

class MeasureWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    private final MeasureWords words = new MeasureWords(new Texts(Locale.UK));

    private static Instrument known(String code) {
        return Instruments.byCode(code).orElseThrow();
    }

    private String said(Instrument instrument, double... totals) {
        List<Scored> scores = new ArrayList<>();
        for (double total : totals) {
            scores.add(new Scored(DAY.plusDays(28L * scores.size()), total));
        }
        return words.course(Course.of(instrument, scores));
    }

    @Test
    void whatATotalMeansIsSaidInOneLine() {
        assertThat(words.facts(known("peg"))).isEqualTo("0 to 10, higher is worse, about the past week");
        assertThat(words.facts(known("psfs"))).isEqualTo("0 to 10, higher is better, about now");
        assertThat(words.facts(known("tsk_11"))).isEqualTo("11 to 44, higher is worse, about no stated time");
    }

    @Test
    void whatWasNeverComparedWithASourceIsShownAsSuch() {
        assertThat(words.facts(known("start_msk")))
                .isEqualTo("0 to 12, higher is worse, about the past two weeks (commonly quoted, not checked)");
        assertThat(Instruments.known().stream()
                        .filter(instrument -> words.facts(instrument).contains("not checked"))
                        .map(Instrument::code))
                .containsExactly("odi", "start_back", "start_msk", "psqi");
    }

    @Test
    void theMeaningfulChangeComesWithItsSource() {
        assertThat(words.meaningful(known("rmdq_24")))
                .isEqualTo("Meaningful change: 5 points or 30 % of the first (Ostelo and others, Interpreting change"
                        + " scores for pain and functional status in low back pain, 2008).");
        assertThat(words.meaningful(known("peg")))
                .isEqualTo("Meaningful change: 1 point (Reed and others, minimally important difference of the PEG"
                        + " (PMC10859144), 2023).");
        assertThat(words.meaningful(known("phq_4"))).isEqualTo("No meaningful change is established.");
    }

    @Test
    void firstToLatestIsSaidWithItsSizeAndDirection() {
        assertThat(said(known("peg"), 16 / 3.0, 5, 11 / 3.0))
                .isEqualTo(
                        "5.3 on 3 August 2026, 3.7 on 28 September 2026: −1.7, better. At or above meaningful change.");
        assertThat(said(known("rmdq_24"), 9, 10))
                .isEqualTo("9 on 3 August 2026, 10 on 31 August 2026: +1, worse. Below meaningful change.");
        assertThat(said(known("phq_4"), 4, 2))
                .isEqualTo("4 on 3 August 2026, 2 on 31 August 2026: −2, better. No meaningful change is established.");
        assertThat(said(known("nprs"), 4, 4)).isEqualTo("4 on 3 August 2026, 4 on 31 August 2026: no change.");
        assertThat(said(known("peg"), 5))
                .isEqualTo("5 on 3 August 2026. One total so far, so there is no change to speak of yet.");
    }

    @Test
    void whereNobodySaidWhichWayIsBetterNothingIsCalledBetter() {
        Instrument own = new Instrument(
                "own",
                "Own",
                new ScoreRange(0, 8, true),
                Direction.NOT_STATED,
                Recall.NOT_STATED,
                java.util.Optional.empty(),
                "");
        assertThat(words.facts(own)).isEqualTo("0 to 8, about no stated time");
        assertThat(said(own, 4, 2))
                .isEqualTo("4 on 3 August 2026, 2 on 31 August 2026: −2. No meaningful change is established.");
    }

    @Test
    void everyInstrumentSaysWhatItLooksAtInBothLanguages() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            MeasureWords here = new MeasureWords(new Texts(locale));
            assertThat(Instruments.known())
                    .allMatch(instrument -> here.about(instrument).isPresent());
        }
        assertThat(new MeasureWords(new Texts(Locale.GERMANY)).name(known("nprs")))
                .isEqualTo("Schmerz, 0 bis 10");
        assertThat(words.name(known("peg"))).isEqualTo("PEG");
    }
}
