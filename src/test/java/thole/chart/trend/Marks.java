package thole.chart.trend;

import java.util.List;
import java.util.Locale;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.text.Texts;

/// Finds marks in a picture.
final class Marks {

    static final TrendWords WORDS = new TrendWords(new Texts(Locale.UK));

    private Marks() {}

    static <M extends Mark> List<M> of(Picture picture, Class<M> kind) {
        return of(picture.marks(), kind);
    }

    static <M extends Mark> List<M> of(List<Mark> marks, Class<M> kind) {
        return marks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> texts(List<Mark> marks) {
        return of(marks, Mark.Text.class).stream().map(Mark.Text::text).toList();
    }

    static List<Mark.Line> lines(Picture picture, Ink ink) {
        return of(picture, Mark.Line.class).stream()
                .filter(line -> line.ink() == ink)
                .toList();
    }

    static List<Mark.Dot> dots(Picture picture, Ink ink) {
        return of(picture, Mark.Dot.class).stream()
                .filter(dot -> dot.ink() == ink)
                .toList();
    }

    static List<Mark.Box> boxes(Picture picture, Ink ink) {
        return of(picture, Mark.Box.class).stream()
                .filter(box -> box.ink() == ink)
                .toList();
    }
}
