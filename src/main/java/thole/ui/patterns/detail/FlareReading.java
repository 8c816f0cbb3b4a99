package thole.ui.patterns.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thole.chart.detail.AroundFlaresPlot;
import thole.chart.detail.Axis;
import thole.insight.detail.FactorDetail;
import thole.insight.detail.FlareCourses;
import thole.insight.flare.FactorAroundFlares;
import thole.text.Texts;
import thole.ui.chart.FigureTable.Cell;
import thole.ui.chart.FigureTable.Figures;
import thole.ui.kit.FactorLook;
import thole.ui.patterns.detail.Detail.Panel;

/// Reads a factor around flares into a picture, and says whether it stood out there.
final class FlareReading {

    private static final int YESTERDAY = -1;

    private final Texts texts;
    private final DetailWords words;

    FlareReading(Texts texts, DetailWords words) {
        this.texts = texts;
        this.words = words;
    }

    /// @param judged what the comparison with other days found; empty where there are too few flares for one
    Panel read(FactorDetail detail, Optional<FactorAroundFlares> judged, FactorLook look) {
        FlareCourses flares = detail.flares();
        String heading = texts.get("patterns.detail.flares");
        if (!flares.areEnough()) {
            String few =
                    texts.get("patterns.detail.flares.few", flares.courses().size(), FlareCourses.LEAST_FLARES);
            return new Panel(heading, few, Optional.empty(), few, table(flares));
        }
        String caption = caption(flares, judged);
        AroundFlaresPlot plot = plot(flares, look);
        return new Panel(
                heading,
                caption,
                Optional.of((width, height) -> plot.picture(width, height, caption)),
                caption,
                table(flares));
    }

    private AroundFlaresPlot plot(FlareCourses flares, FactorLook look) {
        List<Double> means = offsets().mapToObj(flares::mean).toList();
        Axis axis = words.axis(DoubleStream.concat(
                flares.courses().stream()
                        .flatMap(course -> course.values().stream())
                        .mapToDouble(Double::doubleValue),
                DoubleStream.of(flares.usual())));
        return new AroundFlaresPlot(
                axis,
                flares.courses().stream().map(FlareCourses.Course::values).toList(),
                means,
                flares.usual(),
                offsets().mapToObj(this::column).toList(),
                new AroundFlaresPlot.Words(
                        texts.get("patterns.detail.flares.usual", usual(flares)),
                        texts.get(
                                "patterns.detail.flares.mean", flares.courses().size()),
                        texts.get("patterns.detail.flares.axis")),
                look.ink());
    }

    private String usual(FlareCourses flares) {
        return words.isYesNo() ? texts.get("patterns.detail.percent", flares.usual()) : words.average(flares.usual());
    }

    private String column(int offset) {
        if (offset == 0) {
            return texts.get("patterns.detail.flares.first-day");
        }
        return (offset > 0 ? "+" : "") + words.figures().whole(offset);
    }

    private static IntStream offsets() {
        return IntStream.rangeClosed(FlareCourses.FIRST_OFFSET, FlareCourses.LAST_OFFSET);
    }

    private String caption(FlareCourses flares, Optional<FactorAroundFlares> judged) {
        List<String> sentences = new ArrayList<>();
        sentences.add(averages(flares));
        judged.ifPresent(found -> sentences.add(
                texts.get(found.present() ? "patterns.detail.flares.stood-out" : "patterns.detail.flares.did-not")));
        return String.join(" ", sentences);
    }

    private String averages(FlareCourses flares) {
        String part = words.isNight() ? "night" : "day";
        if (words.isYesNo()) {
            return texts.get(
                    "patterns.detail.flares.counts." + part,
                    words.name(),
                    Math.round(flares.sum(YESTERDAY)),
                    flares.count(YESTERDAY),
                    Math.round(flares.sum(0)),
                    flares.count(0));
        }
        if (Double.isNaN(flares.mean(YESTERDAY) + flares.mean(0))) {
            return texts.get("patterns.detail.flares.gaps");
        }
        return texts.get(
                "patterns.detail.flares.averages." + part,
                words.name(),
                words.average(flares.mean(YESTERDAY)),
                words.average(flares.mean(0)));
    }

    private Figures table(FlareCourses flares) {
        List<String> columns = new ArrayList<>(List.of(texts.get("patterns.detail.table.first-day")));
        offsets().mapToObj(this::column).forEach(columns::add);
        List<List<Cell>> rows = new ArrayList<>();
        for (FlareCourses.Course course : flares.courses()) {
            List<Cell> row = new ArrayList<>();
            row.add(new Cell(words.date(course.onset()), course.onset().toEpochDay()));
            course.values().forEach(value -> row.add(new Cell(words.amount(value), value)));
            rows.add(row);
        }
        if (flares.areEnough()) {
            List<Cell> means = new ArrayList<>();
            means.add(new Cell(texts.get("patterns.detail.table.average"), Double.POSITIVE_INFINITY));
            offsets().mapToDouble(flares::mean).forEach(mean -> means.add(new Cell(words.average(mean), mean)));
            rows.add(means);
        }
        return new Figures(
                texts.get("patterns.detail.flares"), texts.get("patterns.detail.table.empty"), columns, rows);
    }
}
