package thole.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import thole.insight.pattern.FactorFinding;
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

    List<String> because(SignVerdict verdict, StressAndSleep evidence) {
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
        if (!evidence.linked().isEmpty() || !evidence.beforeFlares().isEmpty()) {
            sentences.add(texts.get("finding.linked.not_a_cause"));
            sentences.add(texts.get("finding.sign.together.every_kind"));
        }
        return List.copyOf(sentences);
    }

    private List<String> absent(StressAndSleep evidence) {
        return evidence.variation() == Variability.STEADY ? List.of(variation(evidence)) : small(evidence);
    }

    private List<String> open(StressAndSleep evidence) {
        if (!evidence.enoughDays()) {
            return List.of(texts.get("finding.sign.together.few_days", evidence.entries()));
        }
        List<String> sentences = new ArrayList<>(missing.besides(evidence.missing(), SignVerdict.NOT_ENOUGH_DATA));
        if (evidence.tests().isEmpty()) {
            sentences.add(texts.get("finding.sign.together.none"));
        } else if (evidence.linked().isEmpty()) {
            sentences.addAll(undecided(evidence));
        } else {
            sentences.addAll(linked(evidence));
            sentences.add(variation(evidence));
        }
        return sentences;
    }

    // What is small is said only where nothing else is left to say, which a factor around flares keeps open.
    private List<String> undecided(StressAndSleep evidence) {
        List<FactorFinding> undecided = evidence.tests().stream()
                .filter(test -> test.estimates().isEmpty() || !StressAndSleep.isSmall(test))
                .toList();
        if (undecided.isEmpty() || evidence.variation() == Variability.STEADY) {
            return absent(evidence);
        }
        List<String> sentences = new ArrayList<>();
        for (FactorFinding test : undecided) {
            sentences.add(patterns.sentence(test));
            if (test.verdict() == Verdict.CANNOT_TELL && test.shown() instanceof Estimated estimate) {
                sentences.add(differences.range(test, estimate));
            }
        }
        undecided.stream()
                .mapToInt(FactorFinding::moreDays)
                .max()
                .ifPresent(days -> sentences.addAll(differences.moreDays(days)));
        return sentences;
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
