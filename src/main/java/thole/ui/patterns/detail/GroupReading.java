package thole.ui.patterns.detail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import thole.chart.detail.Axis;
import thole.chart.detail.GroupsPlot;
import thole.chart.interval.PointInterval;
import thole.insight.detail.DayGroup;
import thole.insight.detail.FactorDetail;
import thole.insight.detail.PairedDay;
import thole.text.Texts;
import thole.ui.chart.FigureTable.Cell;
import thole.ui.chart.FigureTable.Figures;
import thole.ui.patterns.detail.Detail.Panel;

/// Reads the lower, middle and higher days of a factor into a picture.
final class GroupReading {

    private final Texts texts;
    private final DetailWords words;

    GroupReading(Texts texts, DetailWords words) {
        this.texts = texts;
        this.words = words;
    }

    Panel read(FactorDetail detail) {
        List<DayGroup> groups = detail.groups();
        String heading = texts.get(words.isYesNo() ? "patterns.detail.groups.two" : "patterns.detail.groups");
        if (groups.isEmpty()) {
            String none = texts.get("patterns.detail.groups.none");
            return new Panel(heading, none, Optional.empty(), none, table(heading, groups));
        }
        boolean all = groups.stream().allMatch(DayGroup::hasMean);
        String spoken = groups.stream().map(this::spoken).collect(Collectors.joining(" "));
        GroupsPlot plot = plot(groups);
        return new Panel(
                heading,
                texts.get(all ? "patterns.detail.groups.caption" : "patterns.detail.groups.caption-few"),
                Optional.of((width, height) -> plot.picture(width, height, spoken)),
                spoken,
                table(heading, groups));
    }

    private GroupsPlot plot(List<DayGroup> groups) {
        double greatest = groups.stream()
                .flatMap(group -> group.days().stream())
                .mapToDouble(PairedDay::pain)
                .max()
                .orElse(0);
        return new GroupsPlot(
                Axis.ofPain(greatest, words.figures()::whole),
                groups.stream()
                        .map(group -> new GroupsPlot.Group(
                                name(group),
                                range(group),
                                days(group),
                                group.days().stream().map(PairedDay::pain).toList(),
                                interval(group),
                                group.hasMean() ? words.figures().points(group.mean()) : ""))
                        .toList());
    }

    private String name(DayGroup group) {
        String kind = group.kind().name().toLowerCase(Locale.ROOT);
        return texts.get("patterns.detail.group." + kind + "." + words.code());
    }

    private String range(DayGroup group) {
        if (words.isYesNo()) {
            return "";
        }
        return group.lowest() == group.highest()
                ? words.amount(group.lowest())
                : words.range(group.lowest(), group.highest());
    }

    private String days(DayGroup group) {
        return texts.get("patterns.detail.groups.days", group.days().size());
    }

    private static Optional<PointInterval> interval(DayGroup group) {
        return group.hasMean()
                ? Optional.of(new PointInterval(
                        group.interval().lo95(), group.mean(), group.interval().hi95()))
                : Optional.empty();
    }

    private String interval(DayGroup group, String missing) {
        return group.hasMean()
                ? texts.get(
                        "patterns.detail.interval",
                        words.figures().points(group.interval().lo95()),
                        words.figures().points(group.interval().hi95()))
                : missing;
    }

    private String spoken(DayGroup group) {
        return group.hasMean()
                ? texts.get(
                        "patterns.detail.groups.spoken",
                        name(group),
                        range(group),
                        group.days().size(),
                        words.figures().points(group.mean()),
                        words.figures().points(group.interval().lo95()),
                        words.figures().points(group.interval().hi95()),
                        words.isYesNo() ? 0 : 1)
                : texts.get(
                        "patterns.detail.groups.spoken-few",
                        name(group),
                        range(group),
                        group.days().size(),
                        words.isYesNo() ? 0 : 1);
    }

    private Figures table(String heading, List<DayGroup> groups) {
        return new Figures(
                heading,
                texts.get("patterns.detail.table.empty"),
                List.of(
                        texts.get("patterns.detail.table.group"),
                        texts.get("patterns.detail.table.range"),
                        texts.get("patterns.detail.table.days"),
                        texts.get("patterns.detail.table.mean"),
                        texts.get("patterns.detail.table.interval")),
                groups.stream()
                        .map(group -> List.of(
                                new Cell(name(group), group.lowest()),
                                new Cell(range(group), group.lowest()),
                                new Cell(
                                        words.figures().whole(group.days().size()),
                                        group.days().size()),
                                new Cell(group.hasMean() ? words.figures().points(group.mean()) : "", group.mean()),
                                new Cell(interval(group, ""), group.interval().lo95())))
                        .toList());
    }
}
