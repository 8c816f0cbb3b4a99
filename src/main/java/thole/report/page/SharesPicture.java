package thole.report.page;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.chart.TextWidth;

/// One bar in parts, each darker than the one before, and under it what each part is and how much. Parts are told apart
/// by lightness and by their order, so that no colour is needed to read them.
record SharesPicture(double width) {

    private static final double BAR = 12;
    private static final double APART = 1.5;
    private static final double LEGEND = 26;
    private static final double HEIGHT = 32;
    private static final double SWATCH = 9;
    private static final double BESIDE = 5;
    private static final double LIGHTEST = 0.1;
    private static final double EDGE = 0.8;

    Picture draw(List<Plot.Share> shares, String sentence) {
        List<Mark> marks = new ArrayList<>();
        double left = 0;
        for (int i = 0; i < shares.size(); i++) {
            double opacity = opacity(i, shares.size());
            double length = width * shares.get(i).share();
            part(marks, left, 0, Math.max(0, length - APART), BAR, opacity);
            left += length;
            legend(marks, shares.get(i), i * width / shares.size(), width / shares.size(), opacity);
        }
        return new Picture(width, HEIGHT, marks, sentence);
    }

    private static void legend(List<Mark> marks, Plot.Share share, double x, double room, double opacity) {
        part(marks, x, LEGEND - SWATCH, SWATCH, SWATCH, opacity);
        double text = x + SWATCH + BESIDE;
        String words = TextWidth.shortened(share.said(), TextSize.CAPTION, room - SWATCH - 2 * BESIDE);
        marks.add(new Mark.Text(words, text, LEGEND, Anchor.START, TextSize.CAPTION, Ink.TEXT));
    }

    private static void part(List<Mark> marks, double x, double y, double width, double height, double opacity) {
        if (width > 0) {
            marks.add(new Mark.Box(x, y, width, height, 0, Ink.PAIN, opacity));
            marks.add(new Mark.Frame(x, y, width, height, 0, Ink.NEUTRAL, EDGE));
        }
    }

    /// From nearly white to the full colour.
    private static double opacity(int part, int of) {
        return of < 2 ? 1 : LIGHTEST + (1 - LIGHTEST) * part / (of - 1);
    }
}
