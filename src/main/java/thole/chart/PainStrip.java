package thole.chart;

import java.util.ArrayList;
import java.util.List;

/// Pain of some weeks as a small line on a scale from 0 to 10, so that any two can be held side by side. A missing day
/// is
/// a gap, and the last day has a dot.
public final class PainStrip {

    private static final double MOST = 10;
    private static final double EDGE = 4;
    private static final double WIDTH = 1.5;
    private static final double DOT = 2.5;
    private static final double ALONE = 1.2;

    private PainStrip() {}

    /// @param daily one value a day, NaN where none was recorded
    /// @param days how many days the width stands for; the last value stands at the right end
    /// @param sentence what it shows
    public static Picture of(List<Double> daily, int days, double width, double height, String sentence) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(0, height - EDGE, width, height - EDGE, Ink.GRID, 1, 0, 1));
        double[] x = new double[daily.size()];
        double[] y = new double[daily.size()];
        double step = (width - 2 * EDGE) / Math.max(1, days - 1);
        for (int day = 0; day < x.length; day++) {
            x[day] = width - EDGE - (x.length - 1 - day) * step;
            y[day] = EDGE + (1 - daily.get(day) / MOST) * (height - 2 * EDGE);
        }
        marks.add(new Mark.Trace(x, y, Ink.PAIN, WIDTH, 1));
        for (int day = 0; day < x.length; day++) {
            boolean last = day == x.length - 1;
            if (!Double.isNaN(y[day]) && (last || isAlone(y, day))) {
                marks.add(new Mark.Dot(x[day], y[day], last ? DOT : ALONE, Ink.PAIN, 1, 0));
            }
        }
        return new Picture(width, height, marks, sentence);
    }

    private static boolean isAlone(double[] y, int day) {
        return (day == 0 || Double.isNaN(y[day - 1])) && (day == y.length - 1 || Double.isNaN(y[day + 1]));
    }
}
