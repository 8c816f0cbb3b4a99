package thole.insight.sign;

import java.time.LocalDate;
import java.util.List;
import thole.insight.flare.FactorAroundFlares;
import thole.insight.frame.FactorKey;
import thole.insight.missing.MissingnessWarning;
import thole.insight.pattern.FactorFinding;
import thole.insight.pattern.Verdict;
import thole.insight.place.PlaceReport;
import thole.insight.variation.Variability;
import thole.model.Answer;
import thole.model.factor.Factor;
import thole.model.factor.FactorDirection;
import thole.model.story.ImagingResult;
import thole.stats.Association.Estimated;

/// What a sign’s verdict rests on.
public sealed interface SignEvidence {

    /// The person has entered no start of their pain.
    record NoStart() implements SignEvidence {}

    /// The start as entered, beside the last days of the record.
    ///
    /// @param lastEntry the last recorded day, or today where nothing is recorded
    /// @param overThreeMonths whether more than three months lie between the two
    /// @param painDays days with pain above 0 among `recordedDays`
    /// @param recordedDays days with a pain value in the 28 days that end with the last entry
    record Start(LocalDate start, LocalDate lastEntry, boolean overThreeMonths, int painDays, int recordedDays)
            implements SignEvidence {}

    /// No minutes of activity are recorded.
    record NoActivity() implements SignEvidence {}

    /// The comparison of pain with activity.
    ///
    /// @param missing whether entries depend on pain, which leaves open what would be seen
    record Activity(FactorFinding finding, MissingnessWarning missing) implements SignEvidence {}

    /// Pain beside stress and sleep.
    ///
    /// @param tests the comparisons with stress, sleep length and sleep quality, as far as they are recorded
    /// @param beforeFlares which of them stood out before flares
    /// @param entries days with a pain value
    /// @param missing whether entries depend on pain, which leaves everything open
    record StressAndSleep(
            Variability variation,
            List<FactorFinding> tests,
            List<FactorAroundFlares> beforeFlares,
            int entries,
            MissingnessWarning missing)
            implements SignEvidence {

        /// It takes this many days to tell.
        public static final int LEAST_DAYS = 28;

        /// A difference inside ± this many points is small.
        public static final double SMALL = 1;

        public StressAndSleep {
            tests = List.copyOf(tests);
            beforeFlares = List.copyOf(beforeFlares);
        }

        public boolean enoughDays() {
            return entries >= LEAST_DAYS;
        }

        /// What is linked with pain in the harmful direction: more stress, or shorter or poorer nights.
        public List<FactorFinding> linked() {
            return tests.stream().filter(StressAndSleep::isHarmful).toList();
        }

        /// Whether every lag of a comparison that could be estimated shows a small difference, from enough days.
        public static boolean isSmall(FactorFinding test) {
            return hasEnoughDays(test) && test.estimates().stream().allMatch(StressAndSleep::isSmall);
        }

        /// Shown by two one-sided tests, or by a 95 % interval inside ±1 point.
        public static boolean isSmall(Estimated estimate) {
            return estimate.equivalence().shown() || insideOnePoint(estimate);
        }

        /// Whether the 95 % interval lies inside ±1 point.
        public static boolean insideOnePoint(Estimated estimate) {
            return estimate.deltaLo95() > -SMALL && estimate.deltaHi95() < SMALL;
        }

        /// Whether a comparison rests on enough days to decide anything.
        public static boolean hasEnoughDays(FactorFinding test) {
            return test.lags().getFirst().pairs() >= LEAST_DAYS;
        }

        /// Whether it is the comparison with stress, not with sleep.
        public static boolean isOfStress(FactorFinding test) {
            return test.factor().equals(new FactorKey.BuiltIn(Factor.STRESS));
        }

        private static boolean isHarmful(FactorFinding test) {
            return test.verdict() == Verdict.LINKED
                    && test.shown() instanceof Estimated estimate
                    && test.factor() instanceof FactorKey.BuiltIn(Factor factor)
                    && (estimate.slope() > 0) == (factor.direction() == FactorDirection.MORE_IS_HARDER);
        }
    }

    /// Where pain was from day to day.
    ///
    /// @param missing whether entries depend on pain, which leaves open what would be seen
    record Places(PlaceReport report, MissingnessWarning missing) implements SignEvidence {}

    /// No scan is entered.
    record NoScan() implements SignEvidence {}

    /// A scan is entered without what the person was told about it.
    record ScanWithoutResult() implements SignEvidence {}

    /// What the person was told about their latest scan.
    record Scan(ImagingResult result, Answer<LocalDate> date) implements SignEvidence {}
}
