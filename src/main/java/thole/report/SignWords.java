package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.insight.sign.Sign;
import thole.insight.sign.SignEvidence;
import thole.insight.sign.SignFinding;
import thole.insight.sign.SignVerdict;
import thole.model.story.ImagingResult;
import thole.text.Texts;

/// What is said of the signs. There is no tally and no score, and nothing is said about a cause.
public final class SignWords {

    private static final int LEAST_RATED_DAYS = 14;

    private final Texts texts;
    private final Figures figures;
    private final PatternWords patterns;
    private final EstimateWords estimates;
    private final StressAndSleepWords together;
    private final MissingnessWords missing;
    private final PlaceWords places;

    public SignWords(Texts texts) {
        this.texts = texts;
        this.figures = new Figures(texts.locale());
        this.patterns = new PatternWords(texts);
        this.estimates = new EstimateWords(texts, figures, new FactorWords(texts, figures));
        this.together = new StressAndSleepWords(texts, patterns);
        this.missing = new MissingnessWords(texts);
        this.places = new PlaceWords(texts);
    }

    /// What stands above all of them.
    public String subtitle() {
        return texts.get("finding.sign.subtitle");
    }

    public String title(Sign sign) {
        return texts.get("finding.sign.title." + sign.code());
    }

    /// In your record · Not in your record · Cannot tell yet · Entered by you. The last where the person’s statement
    /// alone decides.
    public String label(SignFinding finding) {
        boolean stated = switch (finding.evidence()) {
            case SignEvidence.Scan _ -> true;
            case SignEvidence.Start start -> !start.overThreeMonths();
            case SignEvidence.NoStart _,
                    SignEvidence.NoActivity _,
                    SignEvidence.Activity _,
                    SignEvidence.StressAndSleep _,
                    SignEvidence.Places _,
                    SignEvidence.NoScan _,
                    SignEvidence.ScanWithoutResult _ -> false;
        };
        return texts.get(
                "finding.sign.label." + (stated ? "entered" : finding.verdict().code()));
    }

    /// Whole sentences with the numbers, days and interval that the label rests on.
    public List<String> because(SignFinding finding) {
        return switch (finding.evidence()) {
            case SignEvidence.NoStart _ -> say("lasting.no_start");
            case SignEvidence.Start start -> lasting(start);
            case SignEvidence.NoActivity _ -> say("activity.none");
            case SignEvidence.Activity activity -> activity(finding.verdict(), activity);
            case SignEvidence.StressAndSleep evidence -> together.because(finding.verdict(), evidence);
            case SignEvidence.Places evidence -> places(finding.verdict(), evidence);
            case SignEvidence.NoScan _ -> say("scan.none", "scan.past");
            case SignEvidence.ScanWithoutResult _ -> say("scan.without_result", "scan.past");
            case SignEvidence.Scan scan -> scan(scan);
        };
    }

    private List<String> lasting(SignEvidence.Start start) {
        String lastEntry = figures.date(start.lastEntry());
        String evidence;
        if (!start.overThreeMonths()) {
            evidence = texts.get("finding.sign.lasting.short", lastEntry);
        } else if (start.recordedDays() < LEAST_RATED_DAYS) {
            evidence = texts.get("finding.sign.lasting.few_days", start.recordedDays(), lastEntry);
        } else {
            evidence = texts.get("finding.sign.lasting.pain_days", start.painDays(), start.recordedDays(), lastEntry);
        }
        return List.of(
                texts.get("finding.sign.lasting.start", figures.date(start.start())),
                evidence,
                texts.get("finding.sign.lasting.meaning"));
    }

    private List<String> activity(SignVerdict verdict, SignEvidence.Activity evidence) {
        FactorFinding activity = evidence.finding();
        List<String> sentences = new ArrayList<>();
        if (verdict == SignVerdict.SEEN) {
            sentences.addAll(say(activity.averagesExceedEstimate() ? "activity.same_apart" : "activity.same"));
            sentences.addAll(estimates.small(activity));
            if (activity.verdict() == Verdict.LINKED) {
                sentences.addAll(say("activity.small_link"));
            }
        } else {
            sentences.add(patterns.sentence(activity));
            sentences.addAll(patterns.detail(activity));
            sentences.addAll(missing.besides(evidence.missing(), verdict));
        }
        sentences.addAll(say("activity.limits", "activity.doctor"));
        return List.copyOf(sentences);
    }

    private List<String> places(SignVerdict verdict, SignEvidence.Places evidence) {
        return Stream.of(
                        Stream.of(places.sentence(evidence.report())),
                        places.detail(evidence.report()).stream(),
                        missing.besides(evidence.missing(), verdict).stream(),
                        say("places.doctor").stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    private List<String> scan(SignEvidence.Scan scan) {
        if (scan.result() == ImagingResult.NO_SCAN) {
            return say("scan.no_scan", "scan.past");
        }
        String told = texts.get(
                "finding.sign.scan." + scan.result().name().toLowerCase(Locale.ROOT),
                scan.date().isGiven() ? 1 : 0,
                scan.date().given().map(figures::date).orElse(""));
        return Stream.concat(Stream.of(told), say("scan.not_read", "scan.past").stream())
                .toList();
    }

    private List<String> say(String... keys) {
        return Stream.of(keys).map(key -> texts.get("finding.sign." + key)).toList();
    }
}
