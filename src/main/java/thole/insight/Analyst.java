package thole.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.joint.JointReport;
import thole.insight.missing.MissingnessReport;
import thole.insight.pattern.BesideOthers;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.ReverseReport;
import thole.insight.place.PlaceReport;
import thole.insight.sign.Signs;
import thole.insight.trend.TrendReport;
import thole.insight.variation.VariationReport;
import thole.insight.work.TestRunner;
import thole.insight.work.Workers;
import thole.insight.work.Workers.Piece;
import thole.insight.years.YearBlocks;
import thole.insight.years.YearsReport;
import thole.model.snapshot.JournalSnapshot;

/// Asks everything of a journal, side by side, and remembers the tests that a change does not touch. What comes out is
/// the same however many hands there are and whatever was asked before. May be asked from any thread.
public final class Analyst {

    /// Any fixed number, so that the verdicts are a function of the recorded days alone: a journal and the CSV that it
    /// came from get the same intervals.
    private static final long SEED = 1999;

    private final Workers workers;
    private final TestRunner tests;

    public Analyst(Workers workers) {
        this.workers = workers;
        this.tests = new TestRunner(workers);
    }

    /// @param today stands in for the last entry where the window holds none
    /// @param early is given what nothing can change any more whenever there is more of it; one call at a time
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public Analysis analyse(JournalSnapshot journal, Window window, LocalDate today, Consumer<PatternReport> early) {
        Frame frame = Frame.of(journal, window, today);
        PatternReport patterns = PatternReport.of(frame, tests, early);
        Piece<YearsReport> years = new Piece<>(() -> YearsReport.of(YearBlocks.of(journal, today), tests));
        Piece<JointReport> joint = new Piece<>(() -> BesideOthers.of(frame, patterns));
        Piece<ReverseReport> reverse = new Piece<>(() -> ReverseReport.of(frame, tests));
        Piece<PlaceReport> places = new Piece<>(() -> PlaceReport.of(frame, SEED));
        Piece<VariationReport> variation = new Piece<>(() -> VariationReport.of(frame, SEED));
        Piece<TrendReport> trend = new Piece<>(() -> TrendReport.of(frame));
        Piece<MissingnessReport> missingness = new Piece<>(() -> MissingnessReport.of(frame));
        FlareReport flares = FlareReport.of(frame);
        Piece<AroundFlares> aroundFlares = new Piece<>(() -> AroundFlares.of(frame, flares, SEED));
        workers.doAll(List.of(joint, years, reverse, aroundFlares, variation, places, trend, missingness));
        Signs signs = new Signs(journal, frame, patterns, missingness.value());
        return new Analysis(
                frame,
                patterns,
                reverse.value(),
                joint.value(),
                years.value(),
                variation.value(),
                places.value(),
                trend.value(),
                flares,
                aroundFlares.value(),
                missingness.value(),
                signs.all(variation.value(), aroundFlares.value(), places.value(), today));
    }
}
