package thole.ui.signs.place;

import java.util.List;
import thole.chart.detail.PlacesPlot;
import thole.ui.chart.FigureTable.Figures;

/// All that the page about the place of the pain shows.
///
/// @param subtitle how many days, from when to when
/// @param label where the sign stands, in words
/// @param evidence whole sentences that it rests on
/// @param judged how the outcome is judged and what it is held beside
/// @param spoken the chart for those who do not see it
/// @param figures the chart as a table: day, places, what became of the day before
public record Places(
        String title,
        String subtitle,
        String label,
        List<String> evidence,
        List<String> judged,
        PlacesPlot plot,
        String spoken,
        Figures figures) {

    public Places {
        evidence = List.copyOf(evidence);
        judged = List.copyOf(judged);
    }
}
