package thole.insight.frame;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import thole.model.body.Region;
import thole.model.snapshot.JournalSnapshot;
import thole.stats.Calendar;

/// A journal laid out on a calendar for comparisons: for pain and for every factor one number per day, NaN where
/// nothing was recorded. Accepted suggestions are left out, and so is every factor that follows pain.
///
/// Arrays have one element per day of the period and are copies.
public final class Frame {

    private final Period period;
    private final double[] pain;
    private final ReadingColumns readings;
    private final SequencedMap<FactorKey, double[]> values;
    private final FlareMarks flares;
    private final LeftOut leftOut;

    Frame(
            Period period,
            ReadingColumns readings,
            SequencedMap<FactorKey, double[]> values,
            FlareMarks flares,
            LeftOut leftOut) {
        this.period = period;
        this.pain = readings.pain();
        this.readings = readings;
        this.values = values;
        this.flares = flares;
        this.leftOut = leftOut;
    }

    /// The days of a window, from its first to its last recorded day.
    ///
    /// @param today where a journal without days in the window puts its empty period; it decides nothing else,
    ///     so the same record always gives the same frame
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static Frame of(JournalSnapshot journal, Window window, LocalDate today) {
        return FrameLayout.of(journal, window, today).fill();
    }

    /// The period that the frame of a window would have, without laying it out.
    ///
    /// @param today as in `of`
    public static Period period(JournalSnapshot journal, Window window, LocalDate today) {
        return FrameLayout.of(journal, window, today).period();
    }

    public Period period() {
        return period;
    }

    public Calendar calendar() {
        return new Calendar(period.days(), period.from().getDayOfWeek().getValue() - 1);
    }

    /// @param index days since the period began, from 0
    public LocalDate dateOf(int index) {
        return period.from().plusDays(index);
    }

    /// Daily pain, 0 to 10.
    public double[] pain() {
        return pain.clone();
    }

    /// Pain of the morning, 0 to 10; the mean where a morning has several readings.
    public double[] morningPain() {
        return readings.morning().clone();
    }

    /// Pain of the evening, likewise.
    public double[] eveningPain() {
        return readings.evening().clone();
    }

    /// The places of each day: those of all its readings together, none where no place was marked.
    public List<Set<Region>> places() {
        return readings.places();
    }

    /// A factor in the unit it was recorded in; all NaN for one that is not in this frame.
    public double[] values(FactorKey factor) {
        double[] recorded = values.get(factor);
        if (recorded != null) {
            return recorded.clone();
        }
        double[] nothing = new double[pain.length];
        Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    /// The factors with a value on at least one day: those that every journal has, then the person’s own.
    public List<FactorKey> factors() {
        return List.copyOf(values.sequencedKeySet());
    }

    /// Days that the person marked as a flare.
    public boolean[] markedFlares() {
        return flares.marked().clone();
    }

    /// Days of which the person said that they were no flare, which wins over the rule.
    public boolean[] deniedFlares() {
        return flares.denied().clone();
    }

    /// Days with a pain value.
    public int entries() {
        return (int) Arrays.stream(pain).filter(value -> !Double.isNaN(value)).count();
    }

    /// Answers in the period that are accepted suggestions and take no part.
    public int suggestionsLeftOut() {
        return leftOut.suggestions();
    }

    /// Names of the person’s own factors with an answer in the period that follow pain and take no part.
    public List<String> followingPain() {
        return leftOut.followingPain();
    }

    /// What the person said about flare days; one element per day each.
    @SuppressWarnings("ArrayRecordComponent") // stays inside the frame, which hands out copies
    record FlareMarks(boolean[] marked, boolean[] denied) {}

    /// What was recorded and takes no part.
    record LeftOut(int suggestions, List<String> followingPain) {}
}
