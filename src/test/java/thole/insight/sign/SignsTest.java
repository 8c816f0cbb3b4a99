package thole.insight.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.insight.Recorded;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.Verdict;
import thole.insight.place.PlaceReport;
import thole.insight.variation.VariationReport;
import thole.model.Answer;
import thole.model.entry.Imaging;
import thole.model.entry.PainStory;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.model.story.ImagingResult;
import thole.stats.Association;
import thole.stats.Association.Reason;

class SignsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 6, 28);
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 2, 1);
    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final PatternReport NO_PATTERNS = new PatternReport(List.of(), 0);

    private final Recorded recorded = new Recorded();

    @Test
    void theFiveSignsComeInTheirOrder() {
        assertThat(signs(NO_PATTERNS).stream().map(SignFinding::sign)).containsExactly(Sign.values());
        assertThat(signs(NO_PATTERNS).stream().map(SignFinding::verdict))
                .containsOnly(SignVerdict.NOT_ENOUGH_DATA)
                .hasSize(5);
        assertThat(signs(NO_PATTERNS).get(1).evidence()).isEqualTo(new SignEvidence.NoStart());
        assertThat(signs(NO_PATTERNS).get(3).evidence()).isEqualTo(new SignEvidence.NoActivity());
        assertThat(signs(NO_PATTERNS).get(4).evidence()).isEqualTo(new SignEvidence.NoScan());
    }

    @Test
    void longLastingIsSeenWithPainOnHalfOfFourteenRecordedDays() {
        start(LONG_AGO);
        days(14, 7);

        assertThat(lasting())
                .isEqualTo(new SignFinding(
                        Sign.PERSISTS_AFTER_HEALING,
                        SignVerdict.SEEN,
                        new SignEvidence.Start(LONG_AGO, LAST, true, 7, 14)));
    }

    @Test
    void longLastingIsNotSeenWithPainOnFewerThanHalfOfTheDays() {
        start(LONG_AGO);
        days(15, 7);

        assertThat(lasting().verdict()).isEqualTo(SignVerdict.NOT_SEEN);
    }

    @Test
    void longLastingNeedsFourteenRecordedDaysInTheLastTwentyEight() {
        start(LONG_AGO);
        days(13, 13);
        recorded.pain(LAST.minusDays(28), 5);

        assertThat(lasting().verdict()).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);

        recorded.pain(LAST.minusDays(27), 5);
        assertThat(lasting().verdict()).isEqualTo(SignVerdict.SEEN);
    }

    @Test
    void threeMonthsToTheDayAreNotMoreThanThreeMonths() {
        start(LAST.minusMonths(3));
        days(28, 28);
        assertThat(lasting().verdict()).isEqualTo(SignVerdict.NOT_SEEN);
    }

    @Test
    void aDayMoreThanThreeMonthsIsLongLasting() {
        start(LAST.minusMonths(3).minusDays(1));
        days(28, 28);
        assertThat(lasting().verdict()).isEqualTo(SignVerdict.SEEN);
    }

    @Test
    void itIsJudgedAtTheLastEntryWheneverItIsRead() {
        start(LAST.minusMonths(1));
        days(28, 28);

        assertThat(lasting().evidence()).isEqualTo(new SignEvidence.Start(LAST.minusMonths(1), LAST, false, 28, 28));
    }

    @Test
    void withoutAnyEntryTodayStandsIn() {
        start(LONG_AGO);

        assertThat(lasting())
                .isEqualTo(new SignFinding(
                        Sign.PERSISTS_AFTER_HEALING,
                        SignVerdict.NOT_ENOUGH_DATA,
                        new SignEvidence.Start(LONG_AGO, TODAY, true, 0, 0)));
    }

    @Test
    void activityShownToBeSmallAtBothLagsIsSeen() {
        assertThat(activity(
                        Verdict.NO_MEANINGFUL_LINK,
                        Links.at(0).tost(.01).made(),
                        Links.at(1).tost(.04).made()))
                .isEqualTo(SignVerdict.SEEN);
    }

    @Test
    void activityShownAtOneLagOnlyCannotBeToldYet() {
        assertThat(activity(
                        Verdict.CANNOT_TELL,
                        Links.at(0).tost(.01).made(),
                        Links.at(1).tost(.05).made()))
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(activity(
                        Verdict.NO_MEANINGFUL_LINK,
                        Links.at(0).tost(.01).made(),
                        Links.none(1, 13, Reason.NOT_ENOUGH_DATA)))
                .isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void linkedActivityIsNotSeenButSeenWinsOverIt() {
        assertThat(activity(
                        Verdict.LINKED, Links.at(0).p(.001).made(), Links.at(1).made()))
                .isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(activity(
                        Verdict.LINKED,
                        Links.at(0).p(.001).tost(.01).made(),
                        Links.at(1).tost(.01).made()))
                .isEqualTo(SignVerdict.SEEN);
    }

    @Test
    void entriesThatDependOnPainLeaveOpenWhatWouldBeSeenAndNothingElse() {
        FactorFinding small = activityFinding(
                Verdict.LINKED,
                Links.at(0).p(.001).tost(.01).made(),
                Links.at(1).tost(.01).made());
        FactorFinding linked = activityFinding(
                Verdict.LINKED, Links.at(0).p(.001).made(), Links.at(1).made());

        for (MissingnessWarning missing : List.of(
                MissingnessWarning.FEWER_ENTRIES_AROUND_BAD_DAYS, MissingnessWarning.FEWER_ENTRIES_AROUND_GOOD_DAYS)) {
            assertThat(QuietDays.of(new PatternReport(List.of(small), 2), missing))
                    .isEqualTo(new SignFinding(
                            Sign.DOES_NOT_FOLLOW_ACTIVITY,
                            SignVerdict.NOT_ENOUGH_DATA,
                            new SignEvidence.Activity(small, missing)));
            assertThat(QuietDays.of(new PatternReport(List.of(linked), 2), missing)
                            .verdict())
                    .isEqualTo(SignVerdict.NOT_SEEN);
        }
    }

    @Test
    void theFourAnswersAboutAScanDecide() {
        assertThat(scan(ImagingResult.DOES_NOT_EXPLAIN)).isEqualTo(SignVerdict.SEEN);
        assertThat(scan(ImagingResult.MAY_EXPLAIN)).isEqualTo(SignVerdict.NOT_SEEN);
        assertThat(scan(ImagingResult.UNCLEAR)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
        assertThat(scan(ImagingResult.NO_SCAN)).isEqualTo(SignVerdict.NOT_ENOUGH_DATA);
    }

    @Test
    void theLatestScanCountsAndNoScanOnlyWhereThereIsNone() {
        recorded.entry(imaging(Answer.typed(LONG_AGO), Answer.typed(ImagingResult.MAY_EXPLAIN)))
                .entry(imaging(Answer.missing(), Answer.typed(ImagingResult.UNCLEAR)))
                .entry(imaging(Answer.typed(LAST), Answer.typed(ImagingResult.NO_SCAN)));

        assertThat(signs(NO_PATTERNS).getLast().evidence())
                .isEqualTo(new SignEvidence.Scan(ImagingResult.MAY_EXPLAIN, Answer.typed(LONG_AGO)));
    }

    @Test
    void aScanWithoutAResultDecidesNothing() {
        recorded.entry(imaging(Answer.typed(LONG_AGO), Answer.missing()));

        assertThat(signs(NO_PATTERNS).getLast())
                .isEqualTo(new SignFinding(
                        Sign.IMAGING_WITHOUT_STRUCTURAL_CAUSE,
                        SignVerdict.NOT_ENOUGH_DATA,
                        new SignEvidence.ScanWithoutResult()));
    }

    private void start(LocalDate date) {
        recorded.entry(new PainStory(Answer.typed(date), Answer.missing()));
    }

    // The last days of the record, the first of them with pain.
    private void days(int recordedDays, int painDays) {
        for (int day = 0; day < recordedDays; day++) {
            recorded.pain(LAST.minusDays(day), recordedDays - day <= painDays ? 3 : 0);
        }
    }

    private SignFinding lasting() {
        return signs(NO_PATTERNS).get(1);
    }

    private List<SignFinding> signs(PatternReport patterns) {
        JournalSnapshot journal = recorded.journal();
        return signs(journal, patterns);
    }

    private static List<SignFinding> signs(JournalSnapshot journal, PatternReport patterns) {
        Frame frame = Frame.of(journal, Window.USUAL, TODAY);
        return new Signs(journal, frame, patterns, MissingnessReport.of(frame))
                .all(
                        VariationReport.of(frame, 1),
                        AroundFlares.of(frame, FlareReport.of(frame), 1),
                        PlaceReport.of(frame, 1),
                        TODAY);
    }

    private SignVerdict activity(Verdict verdict, Association... lags) {
        FactorFinding finding = activityFinding(verdict, lags);
        SignFinding sign = signs(new PatternReport(List.of(finding), 2)).get(3);
        assertThat(sign.evidence()).isEqualTo(new SignEvidence.Activity(finding, MissingnessWarning.NONE));
        return sign.verdict();
    }

    private static FactorFinding activityFinding(Verdict verdict, Association... lags) {
        return Links.finding(Factor.ACTIVITY_MINUTES, verdict, lags);
    }

    private static SignVerdict scan(ImagingResult result) {
        JournalSnapshot journal = new Recorded()
                .entry(imaging(Answer.missing(), Answer.typed(result)))
                .journal();
        return signs(journal, NO_PATTERNS).getLast().verdict();
    }

    private static Imaging imaging(Answer<LocalDate> date, Answer<ImagingResult> result) {
        return new Imaging(date, Answer.missing(), Answer.missing(), result, Answer.missing());
    }
}
