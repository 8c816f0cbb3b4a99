package thole.ui.chart;

import java.util.List;
import thole.chart.Mark;

/// Puts marks on a canvas; a test counts them on the way.
@FunctionalInterface
interface Brush {

    void paint(PicturePainter painter, List<Mark> marks);
}
