package thole.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import thole.stats.gls.GridPosterior;
import thole.stats.gls.PartialRegression;
import thole.stats.gls.SlopePosterior;
import thole.stats.nuisance.LevelShifts;

/// Looks at a link of a short record beside every lasting step that outcome and factor may share.
///
/// The search for level shifts (the specification, f.3) wants 42 days, and where days are much alike it sees little in
/// half a year. A step that both share then becomes, once persistence is taken out, one day on which both jump, and
/// that day looks like a link. So every row with at least seven on either side is tried: where a step from there on
/// stands out (p < .05) in the outcome and in the factor, beside drift, week and the shifts that were found, and goes
/// the way of the link, the link is worked out again beside that step. The level was chosen by simulation, of which
/// `calibration.md` has the figures.
final class SharedStep {

    /// With so many rows the search for level shifts sees for itself.
    static final int ROWS_WITHOUT_NEED = 180;

    private static final int LEAST_SEGMENT = 7;
    private static final double STEP_ALPHA = .05;
    private static final double LINK_ALPHA = .05;

    private final Pairs pairs;
    private final double direction;
    private final List<double[]> nuisance;

    private SharedStep(Pairs pairs, double direction) {
        this.pairs = pairs;
        this.direction = direction;
        DayColumns columns = DayColumns.of(pairs);
        PartialRegression unshifted =
                PartialRegression.of(pairs.days(), columns.unshifted(), pairs.outcome(), List.of(pairs.factor()));
        int smooth = columns.smooth().size();
        TreeSet<Integer> shifts = new TreeSet<>();
        Stream.of(
                        LevelShifts.find(pairs.outcome(), columns.smoothFit(), () -> unshifted.outcomeOn(smooth)),
                        LevelShifts.find(pairs.factor(), columns.smoothFit(), () -> unshifted.factorOn(smooth, 0)))
                .flatMapToInt(IntStream::of)
                .forEach(shifts::add);
        nuisance = columns.with(steps(shifts.stream().mapToInt(Integer::intValue)));
    }

    /// The link as it is, for a record that is long enough, and where no such step stands out: with 180 rows or more,
    /// with fewer than 14 (so for none and for one), where a series has all values equal, and where the link itself
    /// does not stand out. Every figure is one of [thole.stats.gls.GaGls] on the whole design, that is of the
    /// reference's `ga_gls` on `cbind(nuis(…), steps, step)` and the factor behind it.
    ///
    /// @param link the factor's slope in these pairs without any such step
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    static BesideSteps beside(Pairs pairs, SlopePosterior link) {
        BesideSteps none = BesideSteps.none(link);
        boolean asked = pairs.count() < ROWS_WITHOUT_NEED
                && pairs.count() >= 2 * LEAST_SEGMENT
                && link.twoSidedP() < LINK_ALPHA;
        return asked ? new SharedStep(pairs, Math.signum(link.mean())).beside(none) : none;
    }

    private BesideSteps beside(BesideSteps none) {
        int[] rows = IntStream.rangeClosed(LEAST_SEGMENT, pairs.count() - LEAST_SEGMENT)
                .toArray();
        List<double[]> columns = new ArrayList<>(List.of(pairs.factor()));
        columns.addAll(steps(IntStream.of(rows)));
        PartialRegression regression = PartialRegression.crossed(pairs.days(), nuisance, pairs.outcome(), columns);
        return IntStream.rangeClosed(1, rows.length)
                .filter(step -> goesTheWayOfTheLink(regression.slopeOf(step), regression.firstOn(step)))
                .mapToObj(regression::firstBeside)
                // A step that is one of the shifts already, or leaves too few degrees of freedom, says nothing.
                .flatMap(Optional::stream)
                .map(posterior -> posterior.slope(0))
                .map(BesideSteps::beside)
                .reduce(none, BesideSteps::and);
    }

    private boolean goesTheWayOfTheLink(Optional<GridPosterior> ofOutcome, Optional<GridPosterior> ofFactor) {
        double both = sizeWhereItStandsOut(ofOutcome) * sizeWhereItStandsOut(ofFactor);
        return Math.signum(both) == direction;
    }

    private static double sizeWhereItStandsOut(Optional<GridPosterior> step) {
        return step.map(posterior -> posterior.slope(0))
                .filter(slope -> slope.twoSidedP() < STEP_ALPHA)
                .map(SlopePosterior::mean)
                .orElse(0.);
    }

    private List<double[]> steps(IntStream rows) {
        return LevelShifts.steps(pairs.count(), rows.toArray());
    }
}
