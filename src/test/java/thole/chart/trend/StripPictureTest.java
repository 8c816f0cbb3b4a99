package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;

class StripPictureTest {

    private static final LocalDate END = LocalDate.of(2026, 11, 20);
    private static final double WIDTH = 330; // one pixel a day

    private static TrendData data() {
        TestDays record = new TestDays().pain(END.minusDays(99), 3).pain(END, 3);
        return TrendData.of(record.journal(), END, WeekFields.ISO).orElseThrow();
    }

    @Test
    void aPointOfTheStripIsADayAndBack() {
        assertThat(StripPicture.x(data(), WIDTH, 30)).isEqualTo(142);
        assertThat(StripPicture.dayAt(data(), WIDTH, 142.5)).isEqualTo(30);
        assertThat(StripPicture.dayAt(data(), WIDTH, -50)).isZero();
        assertThat(StripPicture.dayAt(data(), WIDTH, 5000)).isEqualTo(99);
    }

    @Test
    void theFrameStandsAroundTheDaysShown() {
        Picture picture = StripPicture.of(data(), new DayWindow(30, 59), Marks.WORDS, "Days shown", WIDTH, 40);

        Mark.Frame frame = Marks.of(picture, Mark.Frame.class).getFirst();
        assertThat(frame.ink()).isEqualTo(Ink.ACCENT);
        assertThat(frame.x()).isEqualTo(142);
        assertThat(frame.width()).isEqualTo(30);
        assertThat(Marks.texts(picture.marks())).containsExactly("13 Aug", "20 Nov");
    }
}
