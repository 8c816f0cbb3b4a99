package thole.chart.trend;

import java.util.List;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendSeries;

/// What part of a journal a chart shows.
///
/// @param factors the chosen ones, in their order
/// @param skipped how many of them are scrolled away at the top, where not all find room
public record TrendView(TrendData data, DayWindow window, List<TrendFactor> factors, int skipped) {

    public TrendView {
        factors = List.copyOf(factors);
    }

    public TrendSeries series() {
        return data.seriesFor(window);
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
