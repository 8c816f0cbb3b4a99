package thole.chart.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;

class SvgPictureTest {

    private static String svg(Mark... marks) {
        return SvgPicture.of(10, 10, List.of(marks), "Trends", "A & B", _ -> "#102030");
    }

    @Test
    void aMissingDayIsAGapInTheLine() {
        double[] x = {0, 1, 2, 3};
        double[] y = {1, Double.NaN, 2.555, 3};

        assertThat(svg(new Mark.Trace(x, y, Ink.PAIN, 2, 1))).contains("d=\"M0 1L0 1M2 2.56L2 2.56L3 3\"");
    }

    @Test
    void whatAPersonTypedIsWrittenAsWordsOnly() {
        Mark typed = new Mark.Text("<b>\u0001&", 1, 2, Anchor.END, TextSize.CAPTION, Ink.TEXT);

        assertThat(svg(typed))
                .contains(">&lt;b&gt;&amp;</text>", "<desc>A &amp; B</desc>")
                .doesNotContain("<b>");
    }
}
