package thole.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.flare.FlareReport;
import thole.insight.frame.FactorKey;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.insight.sign.Sign;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.model.Answer;
import thole.model.factor.Factor;
import thole.stats.Association;

/// What may be done to a journal without changing what the analysis says of it, over journals of every length, with
/// every kind of gap, with and without links and flares.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AnalysisProperties {

    private static final FactorKey STRESS = new FactorKey.BuiltIn(Factor.STRESS);

    private List<Said> journals = List.of();

    /// The seeds of the journals.
    abstract LongStream seeds();

    /// Days of the longest journal.
    abstract int longest();

    /// Every property is tried on each so-manieth journal, each on others: 1 for all.
    abstract int stride();

    @BeforeAll
    void analyseOnce() {
        journals = seeds().mapToObj(seed -> Said.of(RandomJournal.of(seed, longest())))
                .toList();
    }

    @Test
    void theJournalsAreOfManyKinds() {
        assertThat(journals.stream().flatMap(said -> said.findings().stream()).map(FactorFinding::verdict))
                .contains(Verdict.LINKED, Verdict.CANNOT_TELL, Verdict.NOT_ENOUGH_DATA);
        assertThat(journals).anyMatch(said -> !said.around().factors().isEmpty());
        assertThat(journals).anyMatch(said -> said.around().factors().isEmpty());
    }

    @Test
    void weeksLaterNothingChanges() {
        each(1, before -> {
            int days = 7 * 31;
            Said now =
                    Said.of(before.journal().startingAt(before.journal().first().plusDays(days)));

            assertThat(now.analysis().patterns()).isEqualTo(before.analysis().patterns());
            assertThat(now.analysis().flares())
                    .isEqualTo(moved(before.analysis().flares(), days));
            assertThat(now.analysis().signs()).isEqualTo(before.analysis().signs());
            assertThat(now.around()).isEqualTo(before.around());
            assertThat(now.missing()).isEqualTo(before.missing());
        });
    }

    /// Other weekdays change what is compared only where the weekend has a column of its own (21 to 55 days) or a
    /// weekday hardly occurs: with a column for each weekday it does not matter which of them is called Monday.
    @Test
    void daysLaterOnlyTheWeekendChanges() {
        each(2, before -> {
            Said now =
                    Said.of(before.journal().startingAt(before.journal().first().plusDays(3)));

            assertThat(now.analysis().flares())
                    .isEqualTo(moved(before.analysis().flares(), 3));
            assertThat(now.missing()).isEqualTo(before.missing());
            boolean all = true;
            for (int i = 0; i < before.findings().size(); i++) {
                all &= sameWhereWeekdaysDoNotMatter(
                        before, now.findings().get(i), before.findings().get(i));
            }
            for (int i = 0; all && i < before.findings().size(); i++) {
                Said.sameConclusion(now.findings().get(i), before.findings().get(i));
            }
        });
    }

    @Test
    void anotherNameForAFactorChangesNothing() {
        each(3, before -> {
            Said now = Said.of(before.journal().naming("Autofahren"));

            assertThat(now.findings().stream().map(AnalysisProperties::nameless))
                    .isEqualTo(before.findings().stream()
                            .map(AnalysisProperties::nameless)
                            .toList());
            assertThat(now.around().factors().stream().map(FactorAroundFlares::average))
                    .isEqualTo(before.around().factors().stream()
                            .map(FactorAroundFlares::average)
                            .toList());
            assertThat(now.analysis().signs()).isEqualTo(before.analysis().signs());
        });
    }

    /// All pain is 3 or more, so the rule that a flare is at least 3 does not come into it.
    @Test
    void morePainThroughoutChangesNoLinkAndNoFlare() {
        each(4, before -> {
            Said now = Said.of(before.journal().withPain(pain -> pain + 1.5));

            now.hasTheLinksOf(before);
            now.hasTheMissingDaysOf(before);
            assertThat(now.analysis().flares().days())
                    .isEqualTo(before.analysis().flares().days());
            assertThat(now.analysis().flares().onsets())
                    .isEqualTo(before.analysis().flares().onsets());
            assertThat(now.around()).isEqualTo(before.around());
            assertThat(activity(now)).isEqualTo(activity(before));
        });
    }

    @Test
    void anotherUnitOfAFactorChangesNoLink() {
        each(5, before -> {
            Said now = Said.of(before.journal().withOwn(minutes -> minutes / 60));

            now.hasTheLinksOf(before);
            sameAverages(now, before, 1, factor -> true);
        });
    }

    @Test
    void aReversedScaleTurnsALinkRound() {
        each(6, before -> {
            Said now = Said.of(before.journal().with(Factor.STRESS, stress -> 10 - stress));

            for (FactorFinding expected : before.findings()) {
                FactorFinding actual =
                        now.analysis().patterns().find(expected.factor()).orElseThrow();
                int sign = expected.factor().equals(STRESS) ? -1 : 1;
                for (int lag = 0; lag < expected.lags().size(); lag++) {
                    Said.sameLink(actual.lags().get(lag), expected.lags().get(lag), sign);
                }
                Said.sameConclusion(actual, expected);
                assertThat(actual.timing()).isEqualTo(expected.timing());
            }
            sameAverages(now, before, -1, STRESS::equals);
        });
    }

    @Test
    void reversedActivityFollowsPainAsMuchOrAsLittle() {
        each(7, before -> {
            Said now = Said.of(before.journal().with(Factor.ACTIVITY_MINUTES, minutes -> 600 - minutes));

            assertThat(activity(now)).isEqualTo(activity(before));
        });
    }

    @Test
    void daysWithoutEntriesAroundTheRecordChangeNothing() {
        each(8, before -> {
            Recorded recorded = before.journal().recorded();
            LocalDate last = before.journal().first().plusDays(before.journal().pain().length - 1L);
            for (int day = 1; day <= 9; day++) {
                recorded.pain(before.journal().first().minusDays(3L * day), Answer.missing());
                recorded.pain(last.plusDays(3L * day), Answer.missing());
            }
            Said now = Said.of(before.journal(), recorded);

            assertThat(now.analysis().frame().period())
                    .isEqualTo(before.analysis().frame().period());
            assertThat(now.analysis().patterns()).isEqualTo(before.analysis().patterns());
            assertThat(now.analysis().flares()).isEqualTo(before.analysis().flares());
            assertThat(now.analysis().signs()).isEqualTo(before.analysis().signs());
            assertThat(now.around()).isEqualTo(before.around());
            assertThat(now.missing()).isEqualTo(before.missing());
        });
    }

    /// Days that only say “no flare” lengthen the window, which every link leaves again at its own first and last
    /// pair; what is around flares is looked at in the whole window and is not compared.
    @Test
    void daysWithNeitherPainNorFactorsChangeNoLink() {
        each(9, before -> {
            Said now = Said.of(before.journal().withDaysAround(11, 20));

            assertThat(now.analysis().patterns()).isEqualTo(before.analysis().patterns());
            assertThat(now.analysis().flares()).isEqualTo(before.analysis().flares());
            assertThat(now.missing().comparison()).isEqualTo(before.missing().comparison());
            assertThat(now.missing().daysWithoutEntry())
                    .isEqualTo(now.analysis().frame().period().days()
                            - before.analysis().frame().entries());
        });
    }

    @Test
    void aFactorOfThePersonsOwnTakesNoPlaceAmongTheOthers() {
        each(10, before -> {
            Said now = Said.of(before.journal().withOwn(minutes -> Double.NaN));

            assertThat(now.findings())
                    .isEqualTo(before.findings().stream()
                            .filter(finding -> finding.factor() instanceof FactorKey.BuiltIn)
                            .toList());
        });
    }

    private void each(int from, Consumer<Said> property) {
        for (int i = from % stride(); i < journals.size(); i += stride()) {
            try {
                property.accept(journals.get(i));
            } catch (AssertionError e) {
                long seed = seeds().skip(i).findFirst().orElseThrow();
                throw new AssertionError("in the journal of seed " + seed + ": " + e.getMessage(), e);
            }
        }
    }

    private static void sameAverages(Said now, Said before, int sign, Predicate<FactorKey> where) {
        assertThat(now.around().factors()).hasSameSizeAs(before.around().factors());
        for (FactorAroundFlares expected : before.around().factors()) {
            FactorAroundFlares actual = now.around().find(expected.factor()).orElseThrow();
            int turned = where.test(expected.factor()) ? sign : 1;
            Said.sameAverage(actual.average(), expected.average(), turned);
        }
    }

    private static boolean sameWhereWeekdaysDoNotMatter(Said before, FactorFinding now, FactorFinding expected) {
        boolean all = true;
        for (int lag = 0; lag < expected.lags().size(); lag++) {
            Association link = expected.lags().get(lag);
            if (weekdaysDoNotMatter(before, expected.factor(), lag)) {
                Said.sameLink(now.lags().get(lag), link, 1);
            } else {
                assertThat(now.lags().get(lag).pairs()).isEqualTo(link.pairs());
                all = false;
            }
        }
        return all;
    }

    private static boolean weekdaysDoNotMatter(Said said, FactorKey factor, int lag) {
        double[] pain = said.analysis().frame().pain();
        double[] values = said.analysis().frame().values(factor);
        int[] weekdays = new int[7];
        IntStream.range(lag, pain.length)
                .filter(day -> !Double.isNaN(pain[day]) && !Double.isNaN(values[day - lag]))
                .forEach(day -> weekdays[day % 7]++);
        int pairs = Arrays.stream(weekdays).sum();
        return pairs < 21 || (pairs >= 56 && Arrays.stream(weekdays).allMatch(days -> days >= 2));
    }

    private static FlareReport moved(FlareReport report, int days) {
        return new FlareReport(
                report.days().stream().map(day -> day.plusDays(days)).toList(),
                report.onsets().stream().map(day -> day.plusDays(days)).toList(),
                report.episodes().stream()
                        .map(flare -> new FlareReport.Episode(
                                flare.from().plusDays(days), flare.to().plusDays(days), flare.peak()))
                        .toList());
    }

    private static List<Object> nameless(FactorFinding finding) {
        return List.of(
                finding.family(),
                finding.verdict(),
                finding.timing(),
                finding.lags(),
                finding.pSimes(),
                finding.pHolm(),
                finding.thirds(),
                finding.moreDays());
    }

    private static List<SignVerdict> activity(Said said) {
        return said.analysis().signs().stream()
                .filter(finding -> finding.sign() == Sign.DOES_NOT_FOLLOW_ACTIVITY)
                .map(SignFinding::verdict)
                .toList();
    }
}
