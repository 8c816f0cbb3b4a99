package thole.report.page;

import java.util.ArrayList;
import java.util.List;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;

/// Bars of shares, each with its name before it and its share behind it, so that no colour is needed to read them.
record SharesPicture(double width) {

    private static final double ROW = 20;
    private static final double NAME = 110;
    private static final double SAID = 100;
    private static final double BAR = 9;

    Picture draw(List<Plot.Share> shares, String sentence) {
        List<Mark> marks = new ArrayList<>();
        double room = Math.max(20, width - NAME - SAID);
        for (int i = 0; i < shares.size(); i++) {
            Plot.Share share = shares.get(i);
            double middle = i * ROW + ROW / 2;
            marks.add(new Mark.Text(share.name(), 0, middle + 4, Anchor.START, TextSize.CAPTION, Ink.TEXT));
            marks.add(new Mark.Box(NAME, middle - BAR / 2, room, BAR, 2, Ink.WELL, 1));
            double length = Math.max(share.share() > 0 ? 2 : 0, room * share.share());
            marks.add(new Mark.Box(NAME, middle - BAR / 2, length, BAR, 2, Ink.NEUTRAL, 1));
            marks.add(new Mark.Text(
                    share.said(), NAME + room + 8, middle + 4, Anchor.START, TextSize.CAPTION, Ink.TEXT_MUTED));
        }
        return new Picture(width, shares.size() * ROW, marks, sentence);
    }
}
