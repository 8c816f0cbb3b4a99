package thole.report;

import static org.assertj.core.api.Assertions.assertThat;
import static thole.report.Findings.ACTIVITY;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Links;
import thole.insight.pattern.Thirds;
import thole.insight.pattern.Timing;
import thole.insight.pattern.Verdict;
import thole.insight.sign.Sign;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.model.Answer;
import thole.model.story.ImagingResult;
import thole.text.Texts;

class SignWordsTest {

    private static final LocalDate START = LocalDate.of(2024, 2, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 28);
    private static final String LIMITS = "This does not test lifting or any one movement.";
    private static final String DOCTOR =
            "Pain that movement and rest never change, or that is steady at night, is worth telling a doctor.";
    private static final String MEANING = "Three months is only the usual meaning of long-lasting pain.";
    private static final String PAST = "A past scan says nothing about new symptoms.";
    private static final String NOT_READ = "These are your words for what you were told; the program reads no scans.";

    private final SignWords words = new SignWords(new Texts(Locale.UK));

    @Test
    void theTitlesSayWhatIsRecordedAndNoneADiagnosis() {
        assertThat(Arrays.stream(Sign.values()).map(words::title).toList())
                .containsExactly(
                        "Goes with stress or sleep",
                        "Has lasted longer than 3 months",
                        "The main place changes",
                        "Much the same on active and quiet days",
                        "What you were told about a scan");
        assertThat(words.subtitle())
                .isEqualTo("Five things some therapists look at. They are common in many kinds of back pain, and"
                        + " research has not shown that they tell one kind from another.");
    }

    @Test
    void longLastingPainIsSaidWithItsStartAndItsDays() {
        SignFinding seen = lasting(SignVerdict.SEEN, new SignEvidence.Start(START, LAST, true, 20, 25));

        assertThat(words.label(seen)).isEqualTo("In your record");
        assertThat(words.because(seen))
                .containsExactly(
                        "You entered 1 February 2024 as the start of the pain.",
                        "In the 28 days up to 28 June 2026, pain was above 0 on 20 of 25 days with a rating.",
                        MEANING);
        SignFinding notSeen = lasting(SignVerdict.NOT_SEEN, new SignEvidence.Start(START, LAST, true, 5, 25));
        assertThat(words.label(notSeen)).isEqualTo("Not in your record");
    }

    @Test
    void aShortTimeIsThePersonsOwnStatement() {
        SignFinding finding =
                lasting(SignVerdict.NOT_SEEN, new SignEvidence.Start(LAST.minusMonths(1), LAST, false, 20, 25));

        assertThat(words.label(finding)).isEqualTo("Entered by you");
        assertThat(words.because(finding))
                .containsExactly(
                        "You entered 28 May 2026 as the start of the pain.",
                        "That is not more than three months before 28 June 2026.",
                        MEANING);
    }

    @Test
    void withoutAStartOrWithFewDaysItCannotBeTold() {
        SignFinding few = lasting(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.Start(START, LAST, true, 1, 1));

        assertThat(words.label(few)).isEqualTo("Cannot tell yet");
        assertThat(words.because(few))
                .containsExactly(
                        "You entered 1 February 2024 as the start of the pain.",
                        "In the 28 days up to 28 June 2026, one day has a pain rating. It takes 14 to tell.",
                        MEANING);
        assertThat(words.because(lasting(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoStart())))
                .containsExactly("No start of the pain is entered.");
    }

    @Test
    void theSameOnActiveAndQuietDaysComesWithItsLimits() {
        SignFinding seen = activity(
                SignVerdict.SEEN,
                compared(Findings.of(
                        ACTIVITY,
                        Verdict.NO_MEANINGFUL_LINK,
                        0,
                        Links.at(0).tost(.01).delta(-.1, .5).made(),
                        Links.at(1).tost(.02).delta(.2, .5).made())));

        assertThat(words.label(seen)).isEqualTo("In your record");
        assertThat(words.because(seen))
                .containsExactly(
                        "In your record, pain was about the same on more and less active days.",
                        "On the same day the difference is −0.1 points (90 % interval −0.5 to 0.3, 100 days), and"
                                + " anything inside ±1.0 counts as about the same.",
                        "On the day after the difference is +0.2 points (90 % interval −0.2 to 0.6, 100 days), and"
                                + " anything inside ±1.0 counts as about the same.",
                        LIMITS,
                        DOCTOR);
    }

    @Test
    void aSmallLinkIsSaidBesideWhatWasSeen() {
        SignFinding seen = activity(
                SignVerdict.SEEN,
                compared(Findings.linked(
                        ACTIVITY,
                        Timing.SAME_DAY,
                        new Thirds(10, 40, 6, 3, 40, 40),
                        Links.at(0).p(.001).tost(.01).delta(.5, .3).made(),
                        Links.at(1).tost(.02).delta(.2, .5).made())));

        assertThat(words.because(seen))
                .containsExactly(
                        "In your record, with slow changes set apart, pain was about the same on more and less active"
                                + " days.",
                        "On the same day the difference is +0.5 points (90 % interval 0.3 to 0.7, 100 days), and"
                                + " anything inside ±1.0 counts as about the same.",
                        "On the day after the difference is +0.2 points (90 % interval −0.2 to 0.6, 100 days), and"
                                + " anything inside ±1.0 counts as about the same.",
                        "The plain averages, 6.0 and 3.0, lie further apart: slow changes, lasting shifts and weekdays"
                                + " show in them and are set apart in the estimate.",
                        "A link stands out all the same, and it is a small one.",
                        LIMITS,
                        DOCTOR);
    }

    @Test
    void activityThatGoesWithPainIsNotInTheRecordAsTheSame() {
        SignFinding notSeen = activity(
                SignVerdict.NOT_SEEN,
                compared(Findings.linked(
                        ACTIVITY,
                        Timing.SAME_DAY,
                        new Thirds(20, 60, 3.6, 5.2, 40, 40),
                        Links.at(0).p(.001).delta(1.8, .6).made(),
                        Links.at(1).made())));

        assertThat(words.label(notSeen)).isEqualTo("Not in your record");
        assertThat(words.because(notSeen))
                .startsWith("On days with 60 min or more of activity, pain averaged 5.2; with 20 min or less, 3.6.")
                .endsWith(LIMITS, DOCTOR);
    }

    @Test
    void activityThatCannotBeToldYetGivesTheRangeAndTheDays() {
        SignFinding open = activity(
                SignVerdict.NOT_ENOUGH_DATA,
                compared(Findings.of(
                        ACTIVITY,
                        Verdict.CANNOT_TELL,
                        70,
                        Links.at(0).delta(.4, .8).made())));

        assertThat(words.because(open))
                .containsExactly(
                        "It is not clear yet whether pain differs between quieter and more active days.",
                        "From 100 days, the difference on the same day could still be anything from −0.4 to +1.2"
                                + " points. To say “about the same”, it has to stay inside ±1.0.",
                        "If it is about the same, it takes about 70 more days to say so.",
                        LIMITS,
                        DOCTOR);
        assertThat(words.because(activity(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoActivity())))
                .containsExactly("No activity is recorded on these days.");
    }

    @Test
    void activityLeftOpenForMissingDaysSaysSo() {
        FactorFinding small = Findings.of(
                ACTIVITY,
                Verdict.NO_MEANINGFUL_LINK,
                0,
                Links.at(0).tost(.01).delta(-.1, .5).made());

        assertThat(words.because(activity(
                        SignVerdict.NOT_ENOUGH_DATA,
                        new SignEvidence.Activity(small, MissingnessWarning.FEWER_ENTRIES_AROUND_BAD_DAYS))))
                .containsExactly(
                        "Pain was about the same on quieter and more active days.",
                        "On the same day the difference is −0.1 points (90 % interval −0.5 to 0.3, 100 days), and"
                                + " anything inside ±1.0 counts as about the same.",
                        "There are fewer entries around days with more pain, so a link in this record can look larger"
                                + " or smaller than it is.",
                        "This is left open for that reason.",
                        LIMITS,
                        DOCTOR);
    }

    @Test
    void whatThePersonWasToldAboutAScanIsEnteredByThem() {
        SignFinding dated =
                scan(SignVerdict.SEEN, new SignEvidence.Scan(ImagingResult.DOES_NOT_EXPLAIN, Answer.typed(START)));

        assertThat(words.label(dated)).isEqualTo("Entered by you");
        assertThat(words.because(dated))
                .containsExactly(
                        "You entered that the scan of 1 February 2024 does not explain the pain.", NOT_READ, PAST);
        assertThat(words.because(
                        scan(SignVerdict.NOT_SEEN, new SignEvidence.Scan(ImagingResult.MAY_EXPLAIN, Answer.missing()))))
                .containsExactly("You entered that the scan may explain the pain.", NOT_READ, PAST);
        SignFinding unclear =
                scan(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.Scan(ImagingResult.UNCLEAR, Answer.missing()));
        assertThat(words.because(unclear))
                .containsExactly("You entered that it is unclear whether the scan explains the pain.", NOT_READ, PAST);
        assertThat(words.label(unclear)).isEqualTo("Entered by you");
    }

    @Test
    void noScanIsNothingToWorryAbout() {
        SignFinding none = scan(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.NoScan());

        assertThat(words.label(none)).isEqualTo("Cannot tell yet");
        assertThat(words.because(none))
                .containsExactly("No scan entered. Most people with back pain do not need one.", PAST);
        assertThat(words.because(scan(
                        SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.Scan(ImagingResult.NO_SCAN, Answer.missing()))))
                .containsExactly(
                        "You entered that there was no scan. Most people with back pain do not need one.", PAST);
        assertThat(words.because(scan(SignVerdict.NOT_ENOUGH_DATA, new SignEvidence.ScanWithoutResult())))
                .containsExactly("A scan is entered, without what you were told about it.", PAST);
    }

    private static SignEvidence compared(FactorFinding activity) {
        return new SignEvidence.Activity(activity, MissingnessWarning.NONE);
    }

    private static SignFinding lasting(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.PERSISTS_AFTER_HEALING, verdict, evidence);
    }

    private static SignFinding activity(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.DOES_NOT_FOLLOW_ACTIVITY, verdict, evidence);
    }

    private static SignFinding scan(SignVerdict verdict, SignEvidence evidence) {
        return new SignFinding(Sign.IMAGING_WITHOUT_STRUCTURAL_CAUSE, verdict, evidence);
    }
}
