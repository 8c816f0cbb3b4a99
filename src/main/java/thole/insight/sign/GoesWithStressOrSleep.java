package thole.insight.sign;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.frame.Frame;
import thole.insight.missing.MissingnessReport;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.PatternReport;
import thole.insight.variation.Variability;
import thole.model.factor.Factor;

/// Whether pain goes up and down together with stress or sleep.
///
/// The specification, section j. Seen: pain fluctuates, and stress or sleep is linked with it in the harmful
/// direction. Not seen: pain is steady, or every comparison with stress and sleep shows a small difference, of each of
/// the two at least one; but not where stress or sleep stood out before flares. It takes 28 days, and entries that do
/// not depend on pain. What was seen wins over what was not.
final class GoesWithStressOrSleep {

    private static final List<Factor> FACTORS = List.of(Factor.STRESS, Factor.SLEEP_HOURS, Factor.SLEEP_QUALITY);

    private GoesWithStressOrSleep() {}

    static SignFinding of(
            Frame frame,
            PatternReport patterns,
            AroundFlares flares,
            MissingnessReport missingness,
            Variability variation) {
        SignEvidence.StressAndSleep evidence = new SignEvidence.StressAndSleep(
                variation,
                asked(patterns::find),
                asked(flares::find).stream().filter(FactorAroundFlares::present).toList(),
                frame.entries(),
                missingness.warning());
        return new SignFinding(Sign.FLUCTUATES_WITH_STRESS_OR_SLEEP, verdict(evidence), evidence);
    }

    private static <T> List<T> asked(Function<FactorKey, Optional<T>> find) {
        return FACTORS.stream()
                .map(FactorKey.BuiltIn::new)
                .flatMap(factor -> find.apply(factor).stream())
                .toList();
    }

    private static SignVerdict verdict(SignEvidence.StressAndSleep evidence) {
        if (!evidence.enoughDays() || evidence.missing() != MissingnessWarning.NONE) {
            return SignVerdict.NOT_ENOUGH_DATA;
        }
        boolean linked = evidence.linked().stream().anyMatch(SignEvidence.StressAndSleep::hasEnoughDays);
        if (linked && evidence.variation() == Variability.FLUCTUATING) {
            return SignVerdict.SEEN;
        }
        boolean absent = evidence.variation() == Variability.STEADY || smallThroughout(evidence.tests());
        return absent && evidence.beforeFlares().isEmpty() ? SignVerdict.NOT_SEEN : SignVerdict.NOT_ENOUGH_DATA;
    }

    // What could not be estimated says nothing, as long as something was of both stress and sleep.
    private static boolean smallThroughout(List<FactorFinding> tests) {
        List<FactorFinding> estimated =
                tests.stream().filter(test -> !test.estimates().isEmpty()).toList();
        return Stream.of(true, false)
                        .allMatch(stress -> estimated.stream()
                                .anyMatch(test -> SignEvidence.StressAndSleep.isOfStress(test) == stress))
                && estimated.stream().allMatch(SignEvidence.StressAndSleep::isSmall);
    }
}
