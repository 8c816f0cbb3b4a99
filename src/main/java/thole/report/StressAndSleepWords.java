package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Guard;
import thole.insight.pattern.Verdict;
import thole.insight.sign.SignEvidence.StressAndSleep;
import thole.insight.sign.SignVerdict;
import thole.insight.variation.Variability;
import thole.stats.Association.Estimated;
import thole.text.Texts;

/// What is said of pain that goes, or does not go, together with stress and sleep.
final class StressAndSleepWords {

    private final Texts texts;
    private final PatternWords patterns;
    private final DifferenceWords differences;
    private final AroundFlaresWords flares;
    private final MissingnessWords missing;

    StressAndSleepWords(Texts texts, PatternWords patterns) {
        this.texts = texts;
        this.patterns = patterns;
        this.differences = new DifferenceWords(texts);
        this.flares = new AroundFlaresWords(texts);
        this.missing = new MissingnessWords(texts);
    }

    /// Never empty.
    List<String> because(SignVerdict verdict, StressAndSleep evidence) {
        if (!evidence.enoughDays()) {
            return List.of(texts.get("finding.sign.together.few_days", evidence.entries()));
        }
        List<String> sentences = new ArrayList<>();
        switch (verdict) {
            case SEEN -> {
                sentences.addAll(linked(evidence));
                sentences.add(variation(evidence));
            }
            case NOT_SEEN -> {
                sentences.addAll(absent(evidence));
                sentences.addAll(linked(evidence));
            }
            case NOT_ENOUGH_DATA -> sentences.addAll(open(evidence));
        }
        sentences.addAll(beforeFlares(evidence));
        if (verdict == SignVerdict.NOT_ENOUGH_DATA && isOpenForFlaresAlone(evidence)) {
            sentences.add(texts.get("finding.sign.together.both"));
        }
        if (!evidence.linked().isEmpty() || !evidence.beforeFlares().isEmpty()) {
            sentences.add(texts.get("finding.sign.together.not_a_cause"));
            sentences.add(texts.get("finding.sign.together.every_kind"));
        }
        return List.copyOf(sentences);
    }

    private List<String> absent(StressAndSleep evidence) {
        return evidence.variation() == Variability.STEADY ? List.of(variation(evidence)) : small(evidence);
    }

    private List<String> open(StressAndSleep evidence) {
        List<String> sentences = new ArrayList<>(missing.besides(evidence.missing(), SignVerdict.NOT_ENOUGH_DATA));
        if (isOpenForFlaresAlone(evidence)) {
            sentences.addAll(absent(evidence));
        } else if (evidence.linked().isEmpty()) {
            sentences.addAll(undecided(evidence));
        } else {
            sentences.addAll(linked(evidence));
            sentences.add(variation(evidence));
        }
        if (lacksDays(evidence)) {
            sentences.add(texts.get("finding.sign.together.few_pairs"));
        }
        return sentences;
    }

    private List<String> undecided(StressAndSleep evidence) {
        List<FactorFinding> undecided = undecidedTests(evidence);
        List<String> sentences = new ArrayList<>();
        for (FactorFinding test : undecided) {
            sentences.add(patterns.sentence(test));
            if (test.guard() == Guard.SHARED_STEP) {
                sentences.addAll(patterns.detail(test));
            } else if (test.verdict() == Verdict.CANNOT_TELL && test.shown() instanceof Estimated estimate) {
                sentences.add(differences.range(test, estimate));
            }
        }
        undecided.stream()
                .mapToInt(FactorFinding::moreDays)
                .max()
                .ifPresent(days -> sentences.addAll(differences.moreDays(days)));
        if (undecided.isEmpty() && !evidence.tests().isEmpty()) {
            sentences.addAll(small(evidence));
        }
        sentences.addAll(notRecorded(evidence));
        return sentences;
    }

    private List<String> notRecorded(StressAndSleep evidence) {
        boolean stress = evidence.tests().stream().anyMatch(StressAndSleep::isOfStress);
        boolean sleep = evidence.tests().stream().anyMatch(test -> !StressAndSleep.isOfStress(test));
        if (stress && sleep) {
            return List.of();
        }
        String key = stress ? "no_sleep" : sleep ? "no_stress" : "none";
        return List.of(texts.get("finding.sign.together." + key));
    }

    private static boolean lacksDays(StressAndSleep evidence) {
        return evidence.tests().stream()
                .anyMatch(test -> !test.estimates().isEmpty() && !StressAndSleep.hasEnoughDays(test));
    }

    private static List<FactorFinding> undecidedTests(StressAndSleep evidence) {
        return evidence.tests().stream()
                .filter(test -> test.estimates().isEmpty() || !StressAndSleep.isSmall(test))
                .toList();
    }

    private static boolean isOpenForFlaresAlone(StressAndSleep evidence) {
        boolean absent = evidence.variation() == Variability.STEADY
                || undecidedTests(evidence).isEmpty();
        return absent
                && evidence.enoughDays()
                && evidence.linked().isEmpty()
                && evidence.missing() == MissingnessWarning.NONE
                && !evidence.beforeFlares().isEmpty();
    }

    private List<String> linked(StressAndSleep evidence) {
        return evidence.linked().stream().map(differences::harmful).toList();
    }

    private List<String> small(StressAndSleep evidence) {
        List<String> sentences = new ArrayList<>();
        for (FactorFinding test : evidence.tests()) {
            test.estimates().forEach(estimate -> sentences.add(differences.small(test, estimate)));
        }
        sentences.add(texts.get("finding.sign.together.small"));
        return sentences;
    }

    private List<String> beforeFlares(StressAndSleep evidence) {
        return evidence.beforeFlares().stream().map(flares::sentence).toList();
    }

    private String variation(StressAndSleep evidence) {
        return texts.get(
                "finding.sign.together.varies." + evidence.variation().name().toLowerCase(Locale.ROOT));
    }
}
