package thole.insight.flare;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.insight.frame.Frame;
import thole.stats.flare.FlareDays;

/// The flares of a journal: days that stood clearly above what pain had been lately, and days the person marked.
///
/// @param days flare days, ascending
/// @param onsets first days of the episodes, ascending
/// @param episodes in order of time
public record FlareReport(List<LocalDate> days, List<LocalDate> onsets, List<Episode> episodes) {

    /// One flare, from its first to its last flare day.
    ///
    /// @param peak highest pain of its days, NaN where none was recorded
    public record Episode(LocalDate from, LocalDate to, double peak) {}

    public FlareReport {
        days = List.copyOf(days);
        onsets = List.copyOf(onsets);
        episodes = List.copyOf(episodes);
    }

    /// The person’s word wins over the rule, both ways.
    public static FlareReport of(Frame frame) {
        double[] pain = frame.pain();
        boolean[] flareDays = FlareDays.find(pain, frame.markedFlares()).days();
        boolean[] denied = frame.deniedFlares();
        IntStream.range(0, flareDays.length).forEach(day -> flareDays[day] &= !denied[day]);
        // With no level the days alone are grouped, so a day that was taken out does not come back.
        double[] noLevel = new double[pain.length];
        Arrays.fill(noLevel, Double.NaN);
        FlareDays grouped = FlareDays.find(noLevel, flareDays);
        return new FlareReport(
                IntStream.range(0, flareDays.length)
                        .filter(day -> flareDays[day])
                        .mapToObj(frame::dateOf)
                        .toList(),
                Arrays.stream(grouped.onsets()).mapToObj(frame::dateOf).toList(),
                grouped.episodes().stream()
                        .map(episode -> episode(frame, pain, episode))
                        .toList());
    }

    private static Episode episode(Frame frame, double[] pain, FlareDays.Episode found) {
        double peak = Arrays.stream(pain, found.first(), found.last() + 1)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
        return new Episode(frame.dateOf(found.first()), frame.dateOf(found.last()), peak);
    }
}
