package thole.ui.patterns.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import thole.chart.detail.Axis;
import thole.chart.detail.LagPlot;
import thole.chart.detail.LagPlot.Column;
import thole.chart.detail.LagPlot.Sides;
import thole.chart.interval.DifferenceScale;
import thole.chart.interval.PointInterval;
import thole.insight.detail.FactorDetail;
import thole.report.PatternWords;
import thole.stats.Association;
import thole.stats.Association.Estimated;
import thole.text.Texts;
import thole.ui.chart.FigureTable.Cell;
import thole.ui.chart.FigureTable.Figures;
import thole.ui.kit.FactorLook;
import thole.ui.patterns.detail.Detail.Panel;

/// Reads the comparisons at every distance into one picture. What the verdict does not rest on stays open.
final class LagReading {

    private final Texts texts;
    private final DetailWords words;
    private final PatternWords patterns;

    LagReading(Texts texts, DetailWords words) {
        this.texts = texts;
        this.words = words;
        this.patterns = new PatternWords(texts);
    }

    Panel read(FactorDetail detail, FactorLook look) {
        List<Column> columns = detail.lags().stream()
                .map(lag -> new Column(label(lag.lag()), interval(lag), detail.isClaimed(lag)))
                .toList();
        boolean any = columns.stream().anyMatch(column -> column.interval().isPresent());
        boolean claimed = columns.stream().anyMatch(Column::claimed);
        String spoken = spoken(detail);
        LagPlot plot = new LagPlot(axis(columns), columns, sides(), look.ink());
        String caption = claimed ? "patterns.detail.lags.caption-claimed" : "patterns.detail.lags.caption-open";
        return new Panel(
                texts.get("patterns.detail.lags"),
                texts.get(any ? caption : "patterns.detail.lags.none"),
                any ? Optional.of((width, height) -> plot.picture(width, height, spoken)) : Optional.empty(),
                spoken,
                table(detail));
    }

    private Axis axis(List<Column> columns) {
        DifferenceScale scale = DifferenceScale.covering(
                columns.stream().flatMap(column -> column.interval().stream()).toList());
        return Axis.between(-scale.limit(), scale.limit(), scale.ticks(), this::tick);
    }

    private String tick(double value) {
        return (value > 0 ? "+" : "") + words.figures().recorded(value);
    }

    private Sides sides() {
        String part = words.isNight() ? "night" : "day";
        return new Sides(
                texts.get("patterns.detail.lags.after." + part, words.nameWithin()),
                texts.get("patterns.detail.lags.before." + part, words.nameWithin()),
                texts.get("patterns.axis.more"),
                texts.get("patterns.axis.less"));
    }

    private String label(int lag) {
        if (lag != 0) {
            return words.figures().whole(Math.abs(lag));
        }
        return texts.get(words.isNight() ? "patterns.detail.lags.night" : "patterns.detail.lags.same-day");
    }

    private static Optional<PointInterval> interval(Association lag) {
        return lag instanceof Estimated estimate
                ? Optional.of(new PointInterval(estimate.shownLo95(), estimate.delta(), estimate.shownHi95()))
                : Optional.empty();
    }

    /// “same day”, “1 day before the pain”, “2 days after the pain”.
    private String distance(int lag) {
        String part = words.isNight() ? "night" : "day";
        if (lag == 0) {
            return label(0);
        }
        return texts.get(
                (lag < 0 ? "patterns.detail.lags.distance-after." : "patterns.detail.lags.distance-before.") + part,
                Math.abs(lag));
    }

    private String spoken(FactorDetail detail) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("patterns.detail.lags.spoken", words.nameWithin()));
        detail.lags().stream()
                .filter(Estimated.class::isInstance)
                .forEach(lag -> sentences.add(texts.get(
                        detail.isClaimed(lag) ? "patterns.detail.lags.one-claimed" : "patterns.detail.lags.one",
                        distance(lag.lag()),
                        patterns.interval(lag))));
        return String.join(" ", sentences);
    }

    private Figures table(FactorDetail detail) {
        return new Figures(
                texts.get("patterns.detail.lags"),
                texts.get("patterns.detail.table.empty"),
                List.of(
                        texts.get("patterns.detail.table.distance"),
                        texts.get("patterns.detail.table.difference"),
                        texts.get("patterns.detail.table.days"),
                        texts.get("patterns.detail.table.claimed")),
                detail.lags().stream()
                        .map(lag -> List.of(
                                new Cell(distance(lag.lag()), lag.lag()),
                                new Cell(
                                        patterns.interval(lag),
                                        lag instanceof Estimated estimate ? estimate.delta() : Double.NaN),
                                new Cell(words.figures().whole(lag.pairs()), lag.pairs()),
                                new Cell(
                                        detail.isClaimed(lag) ? texts.get("patterns.detail.yes") : "",
                                        detail.isClaimed(lag) ? 1 : 0)))
                        .collect(Collectors.toList()));
    }
}
