package thole.chart.trend;

import java.util.List;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.Step;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendLayers;
import thole.chart.trend.series.TrendSeries;

/// What part of a journal a chart shows.
///
/// @param factors the chosen ones, in their order
/// @param skipped how many of them are scrolled away at the top, where not all find room
/// @param span how many days the whole window has, which says how it is drawn: days or weeks, which ticks
public record TrendView(
        TrendData data, DayWindow window, List<TrendFactor> factors, int skipped, TrendLayers layers, int span) {

    public TrendView {
        factors = List.copyOf(factors);
    }

    public TrendView(TrendData data, DayWindow window, List<TrendFactor> factors, int skipped, TrendLayers layers) {
        this(data, window, factors, skipped, layers, window.days());
    }

    public TrendView(TrendData data, DayWindow window, List<TrendFactor> factors, int skipped) {
        this(data, window, factors, skipped, TrendLayers.NONE);
    }

    /// Some days of the same chart, drawn as they are in the whole window.
    public TrendView part(DayWindow days) {
        return new TrendView(data, days, factors, skipped, layers, span);
    }

    /// Whether both show the same, with windows of the same length.
    public boolean isMovedFrom(TrendView other) {
        return window.days() == other.window().days() && part(other.window()).equals(other);
    }

    /// Days or weeks.
    public Step step() {
        return DayWindow.step(span);
    }

    public TrendSeries series() {
        return data.seriesFor(step());
    }

    /// The factors of the panels that find room.
    List<FactorTrend> panels(int room) {
        int from = Math.clamp(skipped, 0, Math.max(0, factors.size() - room));
        return factors.subList(from, Math.min(factors.size(), from + room)).stream()
                .map(this::trend)
                .toList();
    }

    private FactorTrend trend(TrendFactor factor) {
        return series().factors().stream()
                .filter(trend -> trend.factor().equals(factor))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a factor that the series does not have"));
    }
}
