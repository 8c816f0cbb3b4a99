package thole.chart.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Outline;
import thole.chart.Picture;
import thole.model.body.BodyView;
import thole.model.body.Region;

/// Both views of the body side by side, the back first, with the places that were marked: the more days, the darker.
/// Places of few days are hatched, so that they are told from unmarked ones on any printer.
public record BodyPicture(Map<Region, Integer> days, int most) {

    private static final double EDGE = 0.8;
    private static final double APART = 12;

    /// The shares of all marked days from which a place counts as marked often, and as marked now and then.
    private static final double OFTEN = 0.5;
    private static final double NOW_AND_THEN = 0.15;

    private static final double OFTEN_OPACITY = 0.92;
    private static final double NOW_AND_THEN_OPACITY = 0.5;
    private static final double SELDOM_OPACITY = 0.12;

    /// The drawing never changes, and reading it is work.
    private static final class Drawing {
        static final BodyFigure FIGURE = BodyFigureReader.read();
    }

    /// @param days on how many days each place was marked
    /// @param most the days with any place
    public BodyPicture {
        days = Map.copyOf(days);
    }

    public static double width() {
        return 2 * BodyFigure.WIDTH + APART;
    }

    public static double height() {
        return BodyFigure.HEIGHT;
    }

    /// For paper, on which a hair line can be seen.
    public Picture draw(String sentence) {
        return draw(sentence, EDGE, Ink.AXIS);
    }

    /// To be drawn on a screen this many times its size, with edges of a pixel that stand out from what is around them.
    public Picture onScreen(String sentence, double scale) {
        return draw(sentence, 1 / scale, Ink.NEUTRAL);
    }

    private Picture draw(String sentence, double edge, Ink between) {
        List<Mark> marks = new ArrayList<>();
        add(marks, BodyView.BACK, 0, edge, between);
        add(marks, BodyView.FRONT, BodyFigure.WIDTH + APART, edge, between);
        return new Picture(width(), height(), marks, sentence);
    }

    private void add(List<Mark> marks, BodyView view, double dx, double edge, Ink between) {
        String silhouette = Drawing.FIGURE.outlines().getOrDefault(view, "");
        Outline body = Outline.parse(silhouette).placed(1, dx, 0);
        marks.add(new Mark.Area(body, Ink.WELL, 1, false, Ink.AXIS, 0));
        Drawing.FIGURE.places().forEach((region, place) -> {
            if (region.view() == view) {
                marks.add(area(region, Outline.parse(place.path()).placed(1, dx, 0), edge, between));
            }
        });
        marks.add(new Mark.Area(body, Ink.WELL, 0, false, Ink.NEUTRAL, edge));
    }

    private Mark.Area area(Region region, Outline outline, double edge, Ink between) {
        int marked = days.getOrDefault(region, 0);
        if (marked == 0) {
            return new Mark.Area(outline, Ink.CARD, 0, false, between, edge);
        }
        double share = marked / (double) Math.max(1, most);
        double opacity = share >= OFTEN ? OFTEN_OPACITY : share >= NOW_AND_THEN ? NOW_AND_THEN_OPACITY : SELDOM_OPACITY;
        return new Mark.Area(outline, Ink.PAIN, opacity, share < NOW_AND_THEN, Ink.NEUTRAL, edge);
    }
}
