package thole.calibration;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import thole.report.calibration.CalibrationCount;

/// What the counts must keep to. A cell breaks a limit where it lies beyond it by more than two standard errors.
enum Limits {
    /// Nothing is linked, so at most 5 % of journals may name anything. Not where gaps depend on pain and a factor,
    /// which
    /// no method survives.
    FALSE_NAMING(0, .05) {
        @Override
        boolean holdsFor(CalibrationCount count) {
            return count.measure().equals("named")
                    && List.of("noise", "disturbed", "missingness").contains(count.table())
                    && !gapsMakeLinks(count);
        }
    },
    /// A factor that has nothing to do with the planted link.
    OTHER_NAMED(0, .05) {
        @Override
        boolean holdsFor(CalibrationCount count) {
            return count.measure().equals("other_named");
        }
    },
    /// Intervals that hold the truth.
    COVERAGE(.93, .97) {
        @Override
        boolean holdsFor(CalibrationCount count) {
            return count.measure().equals("covered");
        }
    },
    /// A link at the edge of what matters, called meaningless.
    FALSE_EQUIVALENCE(0, .05) {
        @Override
        boolean holdsFor(CalibrationCount count) {
            String r = count.parameters().getOrDefault("r", "0");
            return count.measure().equals("no_meaningful_link")
                    && List.of("0.3", "-0.3").contains(r);
        }
    },
    /// A sign that is not there.
    FALSE_SIGN(0, .05) {
        @Override
        boolean holdsFor(CalibrationCount count) {
            return count.measure().startsWith("seen_falsely.") && !gapsMakeLinks(count);
        }
    };

    private static final double STANDARD_ERRORS = 2;

    private final double least;
    private final double most;

    Limits(double least, double most) {
        this.least = least;
        this.most = most;
    }

    abstract boolean holdsFor(CalibrationCount count);

    /// The cells that break this limit, each in words.
    List<String> brokenBy(List<CalibrationCount> counts) {
        Predicate<CalibrationCount> asked = this::holdsFor;
        return counts.stream()
                .filter(asked.and(this::isBroken))
                .map(count -> String.format(
                        Locale.ROOT,
                        "%s %s: %s %.1f %% ± %.1f",
                        count.table(),
                        count.cell(),
                        count.measure(),
                        100 * count.share(),
                        100 * count.standardError()))
                .toList();
    }

    private boolean isBroken(CalibrationCount count) {
        double room = STANDARD_ERRORS * count.standardError();
        return count.of() > 0 && (count.share() + room < least || count.share() - room > most);
    }

    private static boolean gapsMakeLinks(CalibrationCount count) {
        return Gaps.WITH_PAIN_AND_STRESS.code().equals(count.parameters().get("gaps"));
    }
}
