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
/// @param step days or weeks; a part of a long window shows weeks as well
public record TrendView(
        TrendData data, DayWindow window, List<TrendFactor> factors, int skipped, TrendLayers layers, Step step) {

    public TrendView {
        factors = List.copyOf(factors);
    }

    public TrendView(TrendData data, DayWindow window, List<TrendFactor> factors, int skipped, TrendLayers layers) {
        this(data, window, factors, skipped, layers, window.step());
    }

    public TrendView(TrendData data, DayWindow window, List<TrendFactor> factors, int skipped) {
        this(data, window, factors, skipped, TrendLayers.NONE);
    }

    /// Some days of the same chart.
    public TrendView part(DayWindow days) {
        return new TrendView(data, days, factors, skipped, layers, step);
    }

    public TrendSeries series() {
        return data.seriesFor(step);
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
