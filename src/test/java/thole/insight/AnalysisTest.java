package thole.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Window;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.TestFamily;
import thole.insight.pattern.Verdict;
import thole.model.factor.CustomFactorId;
import thole.model.factor.Factor;
import thole.model.factor.FactorPurpose;
import thole.model.factor.FactorScale;
import thole.model.factor.FactorTime;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.cancel.Looking;

class AnalysisTest {

    @Test
    void anAnalysisOfYearsEndsAtWhicheverLookSaysThatItIsNotWanted() {
        JournalSnapshot journal = journal(800);
        Runnable analysis = () -> Analysis.of(journal, Window.USUAL, FIRST);
        int looks = Looking.count(analysis);

        assertThat(looks).isGreaterThan(20_000);
        assertThat(IntStream.rangeClosed(1, 12).map(part -> looks / 12 * part))
                .allSatisfy(look ->
                        assertThat(Looking.countUntilStopped(analysis, look)).isEqualTo(look));
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void anEmptyJournalIsAnsweredWithNothingToSay() {
        Analysis analysis = Analysis.of(new Recorded().journal(), Window.USUAL, FIRST);

        assertThat(analysis.patterns().findings()).isEmpty();
        assertThat(analysis.flares().days()).isEmpty();
        assertThat(analysis.signs()).hasSize(5);
    }

    @Test
    void aFactorWithTheNumbersOfPainIsTheSameThingAndADayFactorHasTwoLags() {
        Analysis analysis = Analysis.of(journal(60), Window.USUAL, FIRST);

        FactorFinding copy = analysis.patterns().findings().getLast();
        assertThat(copy.factor().code()).isEqualTo("Ache");
        assertThat(copy.verdict()).isEqualTo(Verdict.SAME_THING);
        assertThat(copy.family()).isEqualTo(TestFamily.EXPLORATORY);
        FactorFinding stress =
                analysis.patterns().find(new FactorKey.BuiltIn(Factor.STRESS)).orElseThrow();
        assertThat(stress.verdict()).isEqualTo(Verdict.LINKED);
        assertThat(stress.lags()).hasSize(2);
        assertThat(analysis.patterns()
                        .find(new FactorKey.BuiltIn(Factor.SLEEP_HOURS))
                        .orElseThrow()
                        .lags())
                .hasSize(1);
    }

    @Test
    void theSameJournalAlwaysGivesTheSameAnswerWhateverTheDay() {
        JournalSnapshot journal = journal(40);
        Analysis first = Analysis.of(journal, Window.USUAL, FIRST);
        Analysis later = Analysis.of(journal, Window.USUAL, FIRST.plusYears(3));

        assertThat(later.patterns()).isEqualTo(first.patterns());
        assertThat(later.flares()).isEqualTo(first.flares());
        assertThat(later.signs()).isEqualTo(first.signs());
    }

    @Test
    void anInterruptedAnalysisStops() {
        JournalSnapshot journal = journal(60);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> Analysis.of(journal, Window.USUAL, FIRST))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    // Pain follows stress, sleep is noise, and “Ache” repeats pain.
    private static JournalSnapshot journal(int days) {
        Recorded recorded = new Recorded();
        CustomFactorId ache = recorded.declare(
                "Ache", new FactorScale.ZeroToTen(), FactorPurpose.WHAT_I_DO_OR_WHAT_HAPPENS, FactorTime.DAY);
        Random random = new Random(7);
        for (int day = 0; day < days; day++) {
            LocalDate date = FIRST.plusDays(day);
            int stress = random.nextInt(9);
            double pain = stress / 2.0 + random.nextInt(5) / 2.0 + 1;
            recorded.pain(date, pain)
                    .own(date, ache, pain)
                    .value(date, Factor.STRESS, stress)
                    .value(date, Factor.SLEEP_HOURS, 5 + random.nextInt(9) / 2.0);
        }
        return recorded.journal();
    }
}
