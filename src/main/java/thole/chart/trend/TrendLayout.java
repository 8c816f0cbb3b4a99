package thole.chart.trend;

import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TrendLayers;

/// Where the parts of a trend picture stand. Names are left of the plot, the read-out is right of it, and the panels
/// share what height there is; factors that find no room are scrolled to.
///
/// @param panels how many factor panels find room
/// @param lane the height of the lane below them, 0 where there is none
public record TrendLayout(
        PlotArea plot, double painTop, double painHeight, double factorHeight, double gap, int panels, double lane) {

    /// Room for names and axis numbers.
    public static final double GUTTER = 112;

    /// Room for the read-out.
    public static final double READ_OUT = 118;

    static final double EVENT_BASELINE = 12;
    private static final double TOP = 30;
    private static final double BOTTOM = 24;
    private static final double PAIN_TO_FACTOR = 3.1;
    private static final double LEAST_FACTOR = 40;
    private static final double MOST_FACTOR = 84;
    private static final double MOST_PAIN = 320;
    private static final double ROOMY = 480;

    /// @param factors how many are chosen
    public static TrendLayout of(double width, double height, DayWindow window, int factors) {
        return of(width, height, window, factors, TrendLayers.NONE);
    }

    /// The same with what is shown beside the factors.
    public static TrendLayout of(double width, double whole, DayWindow window, int factors, TrendLayers layers) {
        double lane = layers.treatments() ? TreatmentLane.HEIGHT : 0;
        double height = whole - lane;
        double gap = height < ROOMY ? 14 : 20;
        int panels = factors;
        while (panels > 1 && unit(height, gap, panels) < LEAST_FACTOR) {
            panels--;
        }
        double factorHeight = Math.clamp(unit(height, gap, panels), LEAST_FACTOR, MOST_FACTOR);
        double left = height - TOP - BOTTOM - panels * (gap + factorHeight);
        double right = Math.max(GUTTER + 1, width - READ_OUT);
        PlotArea plot = new PlotArea(GUTTER, right, window);
        return new TrendLayout(plot, TOP, Math.clamp(left, LEAST_FACTOR, MOST_PAIN), factorHeight, gap, panels, lane);
    }

    /// The same heights over another stretch of time.
    TrendLayout over(PlotArea other) {
        return new TrendLayout(other, painTop, painHeight, factorHeight, gap, panels, lane);
    }

    private static double unit(double height, double gap, int panels) {
        return (height - TOP - BOTTOM - panels * gap) / (PAIN_TO_FACTOR + panels);
    }

    /// The left end of what moves with time.
    public double left() {
        return plot.left();
    }

    /// Its right end.
    public double right() {
        return plot.right();
    }

    /// Where a time stands, in days from the first day of the record.
    public double x(double day) {
        return plot.x(day);
    }

    double painBottom() {
        return painTop + painHeight;
    }

    /// The upper edge of a factor panel, counted from 0.
    public double factorTop(int panel) {
        return painBottom() + gap + panel * (factorHeight + gap);
    }

    double factorBottom(int panel) {
        return factorTop(panel) + factorHeight;
    }

    /// The base line of the lowest panel.
    public double bottom() {
        return panelsBottom() + lane;
    }

    private double panelsBottom() {
        return panels == 0 ? painBottom() : factorBottom(panels - 1);
    }

    double laneMiddle() {
        return panelsBottom() + lane / 2;
    }

    double painY(double points) {
        return painBottom() - points / 10 * painHeight;
    }

    double readOutX() {
        return plot.right() + 16;
    }

    /// The day under a point of the picture.
    public int dayAt(double x) {
        return plot.dayAt(x);
    }
}
