package thole.chart.interval;

import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;

/// How far a count is on its way to a number that is needed: a bar without any colour of its own, since nothing is
/// gained by reaching its end but an answer.
///
/// @param needed 1 or more
public record ProgressPlot(int count, int needed) {

    private static final double BAR = 6;

    public ProgressPlot {
        if (count < 0 || needed < 1) {
            throw new IllegalArgumentException("counts begin at 0, and something is needed");
        }
    }

    public Picture picture(double width, double height, String sentence) {
        double top = (height - BAR) / 2;
        double filled = width * Math.min(1.0, count / (double) needed);
        return new Picture(
                width,
                height,
                List.of(
                        new Mark.Box(0, top, width, BAR, BAR / 2, Ink.NEUTRAL_MUTED, 1),
                        new Mark.Box(0, top, filled, BAR, BAR / 2, Ink.NEUTRAL, 1)),
                sentence);
    }
}
