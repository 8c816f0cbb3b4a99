package thole.chart.trend.series;

/// Something that happened, at its day counted from the first day of the series; several of one day share a mark.
public record LifeMark(int day, String name) {}
