package thole.stats.flare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import thole.stats.Quantiles;
import thole.stats.cancel.Interruption;

/// The days on which a level stood clearly above what it had been lately, and the episodes they form.
///
/// The specification, f.1: the baseline is the median of the previous 28 days (at least ten recorded values,
/// earlier flare days included), a flare day is at or above baseline + max(2, 1.645 · 1.4826 · MAD) and
/// at least 3. A day that was marked is a flare day whatever its level. A flare begins where the two days before
/// have none; a single day below the threshold or without a value does not end it. Agrees with the reference's
/// `flares`; the idea of "distinctly worse than recently" is Suri et al. 2018, *Spine* 43, 427.
public final class FlareDays {

    /// One flare: from its first to its last flare day, both counted from 0.
    ///
    /// @param peak highest recorded level of these days, NaN where none is recorded
    public record Episode(int first, int last, double peak) {}

    private static final int BASELINE_DAYS = 28;
    private static final int LEAST_RECORDED = 10;
    private static final int QUIET_DAYS = 2;
    private static final double LEAST_LEVEL = 3;
    private static final double LEAST_RISE = 2;
    private static final double NORMAL_95 = 1.645;
    private static final double MAD_TO_SD = 1.4826;

    private final boolean[] days;
    private final int[] onsets;
    private final List<Episode> episodes;

    private FlareDays(boolean[] days, double[] level) {
        this.days = days;
        this.onsets = IntStream.range(0, days.length)
                .filter(day -> days[day] && !anyIn(day - QUIET_DAYS, day))
                .toArray();
        this.episodes = formEpisodes(level);
    }

    /// Finds the flare days of a level recorded once a day.
    ///
    /// None for 0 to 10 days, for a constant level and where all values are missing, but for the marked ones.
    /// Agrees with the reference's `flares` where nothing is marked.
    ///
    /// @param level one value per day, NaN where the day has none
    /// @param marked days that are flare days by somebody's word
    /// @throws IllegalArgumentException where the two differ in length
    /// @throws java.util.concurrent.CancellationException where the thread is interrupted; the flag stays set
    public static FlareDays find(double[] level, boolean[] marked) {
        if (level.length != marked.length) {
            throw new IllegalArgumentException(level.length + " levels, " + marked.length + " marks");
        }
        boolean[] days = marked.clone();
        for (int day = 0; day < level.length; day++) {
            Interruption.check();
            days[day] |= standsOut(level, day);
        }
        return new FlareDays(days, level);
    }

    /// Which days are flare days.
    public boolean[] days() {
        return days.clone();
    }

    /// First days of the episodes, counted from 0, ascending.
    public int[] onsets() {
        return onsets.clone();
    }

    /// The flares in order of time.
    public List<Episode> episodes() {
        return episodes;
    }

    private static boolean standsOut(double[] level, int day) {
        if (!(level[day] >= LEAST_LEVEL)) {
            return false;
        }
        double[] before = Arrays.stream(level, Math.max(0, day - BASELINE_DAYS), day)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        return before.length >= LEAST_RECORDED && level[day] >= threshold(before);
    }

    private static double threshold(double[] before) {
        double baseline = Quantiles.median(before);
        double deviation = Quantiles.median(
                Arrays.stream(before).map(v -> Math.abs(v - baseline)).toArray());
        return baseline + Math.max(LEAST_RISE, NORMAL_95 * MAD_TO_SD * deviation);
    }

    private boolean anyIn(int from, int to) {
        return IntStream.range(Math.max(0, from), to).anyMatch(day -> days[day]);
    }

    private List<Episode> formEpisodes(double[] level) {
        List<Episode> found = new ArrayList<>();
        for (int i = 0; i < onsets.length; i++) {
            int end = i + 1 < onsets.length ? onsets[i + 1] : days.length;
            int last = IntStream.range(onsets[i], end)
                    .filter(day -> days[day])
                    .max()
                    .orElseThrow();
            double peak = Arrays.stream(level, onsets[i], last + 1)
                    .filter(value -> !Double.isNaN(value))
                    .max()
                    .orElse(Double.NaN);
            found.add(new Episode(onsets[i], last, peak));
        }
        return List.copyOf(found);
    }
}
