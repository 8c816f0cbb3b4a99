package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;

class EventLabelsTest {

    private static final LocalDate START = LocalDate.of(2026, 8, 23);

    private static List<Mark> draw(TestDays days) {
        days.pain(START, 3).pain(START.plusDays(89), 3);
        TrendData data =
                TrendData.of(days.journal(), START.plusDays(89), WeekFields.ISO).orElseThrow();
        TrendView view = new TrendView(data, new DayWindow(0, 89), List.of(), 0);
        List<Mark> marks = new ArrayList<>();
        EventLabels.draw(view, TrendLayout.of(984, 600, view.window(), 0), marks);
        return marks;
    }

    private static List<Mark.Line> lines(List<Mark> marks) {
        return Marks.of(marks, Mark.Line.class);
    }

    @Test
    void anEventIsADottedLineWithItsName() {
        List<Mark> marks = draw(new TestDays().event(START.plusDays(10), "Holiday"));

        assertThat(lines(marks)).extracting(Mark.Line::dash).containsExactly(2.0);
        assertThat(Marks.texts(marks)).containsExactly("Holiday");
    }

    @Test
    void aNameThatWouldRunIntoTheNextLineIsShortened() {
        List<Mark> marks = draw(
                new TestDays().event(START.plusDays(10), "A very long deadline").event(START.plusDays(20), "Holiday"));

        assertThat(lines(marks)).hasSize(2);
        assertThat(Marks.texts(marks)).containsExactly("A very long…", "Holiday");
    }

    @Test
    void aNameWithoutRoomIsLeftOutAndItsLineStays() {
        List<Mark> marks =
                draw(new TestDays().event(START.plusDays(10), "Deadline week").event(START.plusDays(11), "Holiday"));

        assertThat(lines(marks)).hasSize(2);
        assertThat(Marks.texts(marks)).containsExactly("Holiday");
    }

    @Test
    void aNameAtTheRightEndStandsLeftOfItsLine() {
        List<Mark> marks = draw(new TestDays().event(START.plusDays(88), "Holiday"));

        assertThat(Marks.of(marks, Mark.Text.class))
                .extracting(Mark.Text::anchor)
                .containsExactly(Anchor.END);
    }

    @Test
    void eventsOfOneDayShareALine() {
        List<Mark> marks =
                draw(new TestDays().event(START.plusDays(10), "Moved").event(START.plusDays(10), "New job"));

        assertThat(lines(marks)).hasSize(1);
        assertThat(Marks.texts(marks)).containsExactly("Moved · New job");
    }

    @Test
    void eventsOutsideTheWindowAreNotDrawn() {
        assertThat(draw(new TestDays().event(START.minusDays(1), "Moved"))).isEmpty();
    }
}
