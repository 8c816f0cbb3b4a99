package thole.chart.trend.series;

/// The days a chart shows, both ends included, counted from the first day of the series.
public record DayWindow(int first, int last) {

    /// Longer windows show weeks, because a day would be thinner than a pixel or two.
    public static final int LONGEST_BY_DAY = 400;

    public DayWindow {
        if (last < first) {
            throw new IllegalArgumentException("a window has at least one day");
        }
    }

    public int days() {
        return last - first + 1;
    }

    public Step step() {
        return step(days());
    }

    /// How a window of so many days is drawn.
    public static Step step(int days) {
        return days > LONGEST_BY_DAY ? Step.WEEK : Step.DAY;
    }

    public boolean contains(int day) {
        return day >= first && day <= last;
    }

    /// The window moved by some days and kept between 0 and `end`, the last day of the series.
    public DayWindow moved(int by, int end) {
        int kept = Math.clamp(by, -first, Math.max(-first, end - last));
        return new DayWindow(first + kept, last + kept);
    }

    /// The window with another first day, at least `shortest` days long.
    public DayWindow from(int newFirst, int shortest) {
        return new DayWindow(Math.max(0, Math.min(newFirst, last - shortest + 1)), last);
    }

    /// The window with another last day, at least `shortest` days long and ending by `end`.
    public DayWindow to(int newLast, int shortest, int end) {
        return new DayWindow(first, Math.max(Math.min(newLast, end), first + shortest - 1));
    }
}
