package thole.ui.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thole.chart.trend.series.FactorTrend;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.chart.trend.series.TrendLayers;
import thole.settings.TrendsChoice;

/// Which factors have a panel, in which order, and what is shown beside them.
///
/// @param order all factors of the journal, as the person has put them
/// @param shown those with a panel, in that order
/// @param skipped panels scrolled away at the top
public record PanelChoice(List<TrendFactor> order, List<TrendFactor> shown, int skipped, TrendLayers layers) {

    private static final int USUAL_FACTORS = 4;

    public PanelChoice {
        order = List.copyOf(order);
        shown = List.copyOf(shown);
    }

    /// What the person has chosen before, as far as the journal knows it; otherwise the first four with a value. A
    /// factor made since then stands last, without a panel.
    static PanelChoice first(TrendData data, TrendsChoice before) {
        List<TrendFactor> all = all(data);
        List<TrendFactor> order = new ArrayList<>();
        before.order().forEach(code -> find(all, code).ifPresent(order::add));
        List<TrendFactor> known = List.copyOf(order);
        all.stream().filter(factor -> !known.contains(factor)).forEach(order::add);
        List<TrendFactor> shown = known.isEmpty()
                ? withValues(data)
                : known.stream()
                        .filter(factor -> !before.hidden().contains(factor.code()))
                        .toList();
        return new PanelChoice(order, shown, 0, new TrendLayers(before.halves(), before.treatments()));
    }

    private static List<TrendFactor> all(TrendData data) {
        return data.days().factors().stream().map(FactorTrend::factor).toList();
    }

    private static List<TrendFactor> withValues(TrendData data) {
        return data.days().factors().stream()
                .filter(trend -> !trend.isEmpty())
                .map(FactorTrend::factor)
                .limit(USUAL_FACTORS)
                .toList();
    }

    private static Optional<TrendFactor> find(List<TrendFactor> all, String code) {
        return all.stream().filter(factor -> factor.code().equals(code)).findFirst();
    }

    /// The same choice in a journal that may have more factors, or fewer.
    PanelChoice in(TrendData newer) {
        List<TrendFactor> all = all(newer);
        List<TrendFactor> kept = new ArrayList<>();
        order.forEach(factor -> find(all, factor.code()).ifPresent(kept::add));
        all.stream().filter(factor -> !kept.contains(factor)).forEach(kept::add);
        List<TrendFactor> left = kept.stream()
                .filter(factor -> find(shown, factor.code()).isPresent())
                .toList();
        return new PanelChoice(kept, left, skipped, layers);
    }

    PanelChoice ticked(TrendFactor factor, boolean wanted) {
        List<TrendFactor> chosen = order.stream()
                .filter(one -> one.equals(factor) ? wanted : shown.contains(one))
                .toList();
        return new PanelChoice(order, chosen, 0, layers);
    }

    /// The factor some places further down, or up where negative.
    PanelChoice moved(TrendFactor factor, int by) {
        List<TrendFactor> all = new ArrayList<>(order);
        int from = all.indexOf(factor);
        if (from < 0) {
            return this;
        }
        all.remove(from);
        all.add(Math.clamp(from + (long) by, 0, all.size()), factor);
        return new PanelChoice(all, all.stream().filter(shown::contains).toList(), 0, layers);
    }

    PanelChoice skipping(int panels) {
        return new PanelChoice(order, shown, Math.clamp(panels, 0, Math.max(0, shown.size() - 1)), layers);
    }

    PanelChoice with(TrendLayers other) {
        return new PanelChoice(order, shown, skipped, other);
    }

    /// To be remembered.
    TrendsChoice remembered() {
        return new TrendsChoice(
                order.stream().map(TrendFactor::code).toList(),
                order.stream()
                        .filter(factor -> !shown.contains(factor))
                        .map(TrendFactor::code)
                        .toList(),
                layers.halves(),
                layers.treatments());
    }
}
