package thole.insight;

import java.time.LocalDate;
import java.util.List;
import thole.insight.flare.AroundFlares;
import thole.insight.flare.FlareReport;
import thole.insight.frame.Frame;
import thole.insight.frame.Window;
import thole.insight.joint.JointReport;
import thole.insight.missing.MissingnessReport;
import thole.insight.pattern.PatternReport;
import thole.insight.pattern.ReverseReport;
import thole.insight.place.PlaceReport;
import thole.insight.sign.SignFinding;
import thole.insight.trend.Reference;
import thole.insight.trend.TrendReport;
import thole.insight.variation.VariationReport;
import thole.insight.work.Workers;
import thole.insight.years.YearsReport;
import thole.model.snapshot.JournalSnapshot;

/// Everything that is asked of a journal at one moment. The same record and window always give the same answer.
///
/// @param patterns every factor beside pain
/// @param reverse sleep and stress beside the pain of the day before
/// @param joint all factors beside each other
/// @param years a long record year by year
/// @param variation how much pain went up and down
/// @param places where pain was from day to day
/// @param trend how pain changed over the record
/// @param aroundFlares what the factors did before flares
/// @param missingness the days without an entry
public record Analysis(
        Frame frame,
        PatternReport patterns,
        ReverseReport reverse,
        JointReport joint,
        YearsReport years,
        VariationReport variation,
        PlaceReport places,
        TrendReport trend,
        FlareReport flares,
        AroundFlares aroundFlares,
        MissingnessReport missingness,
        List<SignFinding> signs) {

    public Analysis {
        signs = List.copyOf(signs);
    }

    /// The same with the last 28 days compared with the 28 before a date, which need not lie in the period.
    ///
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public Analysis withChangeBefore(LocalDate date) {
        return new Analysis(
                frame,
                patterns,
                reverse,
                joint,
                years,
                variation,
                places,
                TrendReport.of(frame, new Reference.Before(date)),
                flares,
                aroundFlares,
                missingness,
                signs);
    }

    /// Takes up to seconds; pure, so it may run on any thread.
    ///
    /// @param today stands in for the last entry where the window holds none
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted
    public static Analysis of(JournalSnapshot journal, Window window, LocalDate today) {
        return new Analyst(Workers.ALONE).analyse(journal, window, today, _ -> {});
    }
}
