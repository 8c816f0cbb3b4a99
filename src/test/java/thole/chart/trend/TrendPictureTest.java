package thole.chart.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Picture;
import thole.chart.trend.series.DayWindow;
import thole.chart.trend.series.TestDays;
import thole.chart.trend.series.TrendData;
import thole.chart.trend.series.TrendFactor;
import thole.model.factor.Factor;

class TrendPictureTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final double WIDTH = 370; // ten pixels a day
    private static final double HEIGHT = 600;

    private static TrendData data(TestDays days) {
        return TrendData.of(days.journal(), MONDAY.plusDays(13), WeekFields.ISO).orElseThrow();
    }

    private static TrendView view(TrendData data, Factor... factors) {
        List<TrendFactor> chosen = Arrays.stream(factors)
                .<TrendFactor>map(TrendFactor.BuiltIn::new)
                .toList();
        return new TrendView(data, data.everything(), chosen, 0);
    }

    private static Picture picture(TrendView view) {
        return TrendPicture.of(view, Marks.WORDS, WIDTH, HEIGHT);
    }

    private static TestDays twoWeeks() {
        return new TestDays().pain(MONDAY, 2).pain(MONDAY.plusDays(13), 4);
    }

    @Test
    void aDayStandsInTheMiddleOfItsColumnAndPainFromTheBaseLineUp() {
        TrendView view = view(data(twoWeeks()));
        TrendLayout layout = TrendPicture.layout(view, WIDTH, HEIGHT);

        List<Mark.Dot> dots = Marks.dots(picture(view), Ink.PAIN);

        assertThat(dots).extracting(Mark.Dot::x).containsExactly(117.0, 247.0);
        assertThat(dots)
                .extracting(Mark.Dot::y)
                .containsExactly(
                        layout.painBottom() - layout.painHeight() * 0.2,
                        layout.painBottom() - layout.painHeight() * 0.4);
    }

    @Test
    void everyDayWithoutEntryGetsAShortDashAtTheBaseLine() {
        List<Mark.Line> dashes = Marks.lines(picture(view(data(twoWeeks()))), Ink.TEXT_SUBTLE);

        assertThat(dashes).hasSize(12);
        assertThat(dashes.getFirst().toX() - dashes.getFirst().fromX()).isEqualTo(6);
    }

    @Test
    void aDayWithSleepButNoPainHasNeitherDashNorDot() {
        Picture picture = picture(view(data(twoWeeks().sleep(MONDAY.plusDays(5), 7))));

        assertThat(Marks.lines(picture, Ink.TEXT_SUBTLE)).hasSize(11);
        assertThat(Marks.dots(picture, Ink.PAIN)).hasSize(2);
    }

    @Test
    void aStemJoinsMorningAndEveningWhereBothAreThere() {
        LocalTime morning = LocalTime.of(7, 0);
        LocalTime evening = LocalTime.of(21, 0);
        TrendView view = view(data(twoWeeks()
                .pain(MONDAY.plusDays(1), morning, 3)
                .pain(MONDAY.plusDays(1), evening, 6)
                .pain(MONDAY.plusDays(2), morning, 3)
                .pain(MONDAY.plusDays(3), morning, 4)
                .pain(MONDAY.plusDays(3), evening, 4)));
        TrendLayout layout = TrendPicture.layout(view, WIDTH, HEIGHT);

        List<Mark.Line> stems = Marks.lines(picture(view), Ink.PAIN);

        assertThat(stems)
                .containsExactly(new Mark.Line(
                        127,
                        layout.painY(3),
                        127,
                        layout.painY(6),
                        Ink.PAIN,
                        2,
                        0,
                        stems.getFirst().opacity()));
    }

    @Test
    void theLinesLiftThePenWhereNothingWasRecorded() {
        TestDays days = new TestDays();
        for (int i = 0; i < 14; i++) {
            if (i != 7) {
                days.pain(MONDAY.plusDays(i), 3).sleep(MONDAY.plusDays(i), 7);
            }
        }

        List<Mark.Trace> traces = Marks.of(picture(view(data(days), Factor.SLEEP_HOURS)), Mark.Trace.class);

        assertThat(traces).extracting(Mark.Trace::ink).containsExactly(Ink.PAIN, Ink.SLEEP);
        assertThat(gaps(traces.get(0))).containsExactly(0, 1, 7);
        assertThat(gaps(traces.get(1))).containsExactly(7);
    }

    private static List<Integer> gaps(Mark.Trace trace) {
        return IntStream.range(0, trace.y().length)
                .filter(i -> Double.isNaN(trace.y()[i]))
                .boxed()
                .toList();
    }

    @Test
    void theUsualBandIsTheMiddleHalfOfAllDaysEvenOutsideTheWindow() {
        TestDays days = new TestDays();
        for (int i = 0; i < 28; i++) {
            days.pain(MONDAY.plusDays(i - 14), 3).sleep(MONDAY.plusDays(i - 14), i < 14 ? 6 : 8);
        }
        TrendView all = view(data(days), Factor.SLEEP_HOURS);
        TrendView late = new TrendView(all.data(), new DayWindow(14, 27), all.factors(), 0);
        TrendLayout layout = TrendPicture.layout(late, WIDTH, HEIGHT);

        Mark.Box band = Marks.boxes(picture(late), Ink.SLEEP).getFirst();

        double unit = layout.factorHeight() / 6;
        assertThat(band.y()).isCloseTo(layout.factorBottom(0) - 4 * unit, within(1e-9));
        assertThat(band.height()).isCloseTo(2 * unit, within(1e-9));
        assertThat(band.x() + band.width()).isEqualTo(layout.plot().right());
    }

    @Test
    void aPartGoesOnWhereThePictureEnds() {
        TestDays days = new TestDays();
        for (int i = 0; i < 28; i++) {
            days.pain(MONDAY.plusDays(i - 14), i % 10);
        }
        TrendView all = view(data(days));
        TrendView early = new TrendView(all.data(), new DayWindow(0, 13), List.of(), 0);
        TrendView later = new TrendView(all.data(), new DayWindow(3, 16), List.of(), 0);

        Picture part = TrendPicture.part(early, Marks.WORDS, 252, 282, WIDTH, HEIGHT);

        List<Mark.Dot> dots = Marks.dots(part, Ink.PAIN);
        List<Mark.Dot> moved = Marks.dots(picture(later), Ink.PAIN);
        assertThat(dots).extracting(Mark.Dot::x).contains(257.0, 267.0, 277.0).allMatch(x -> x > 200 && x < 340);
        assertThat(dots.stream().filter(dot -> dot.x() > 252 && dot.x() < 282).map(Mark.Dot::y))
                .containsExactlyElementsOf(
                        moved.subList(11, 14).stream().map(Mark.Dot::y).toList());
        assertThat(Marks.of(part, Mark.Text.class)).isEmpty();
    }

    @Test
    void theWordsOfAPictureCanBeHadAlone() {
        TrendView view = view(data(twoWeeks()), Factor.SLEEP_HOURS);

        Picture words = TrendPicture.words(view, Marks.WORDS, WIDTH, HEIGHT);

        assertThat(words.marks()).isEqualTo(Marks.of(picture(view), Mark.Text.class));
        assertThat(words.sentence()).isEqualTo(picture(view).sentence());
    }

    @Test
    void barsStandOnZeroAndAZeroIsAFlatBar() {
        TestDays days = twoWeeks().all(MONDAY, 7, 3, 6, 0).all(MONDAY.plusDays(1), 7, 3, 6, 15);
        TrendView view = view(data(days), Factor.ACTIVITY_MINUTES);
        TrendLayout layout = TrendPicture.layout(view, WIDTH, HEIGHT);

        List<Mark.Box> bars = Marks.boxes(picture(view), Ink.ACTIVITY);

        assertThat(bars).extracting(Mark.Box::height).containsExactly(1.5, layout.factorHeight() / 2);
        assertThat(bars)
                .allSatisfy(bar -> assertThat(bar.y() + bar.height()).isCloseTo(layout.factorBottom(0), within(1e-9)));
    }

    @Test
    void aFlareIsShadedThroughAllPanelsWithATriangleOnTopAndASolidDot() {
        TrendData data = data(twoWeeks()).withFlares(Set.of(MONDAY.plusDays(13)));
        TrendView view = view(data, Factor.STRESS);
        TrendLayout layout = TrendPicture.layout(view, WIDTH, HEIGHT);

        Picture picture = picture(view);

        Mark.Box band = Marks.boxes(picture, Ink.FLARE).getFirst();
        assertThat(List.of(band.x(), band.width(), band.y() + band.height()))
                .containsExactly(242.0, 10.0, layout.factorBottom(0));
        assertThat(Marks.of(picture, Mark.Triangle.class))
                .extracting(Mark.Triangle::x)
                .containsExactly(247.0);
        assertThat(Marks.dots(picture, Ink.PAIN)).extracting(Mark.Dot::opacity).containsExactly(0.6, 1.0);
    }

    @Test
    void theSentenceSaysWhatTheChartShows() {
        TrendData data = data(twoWeeks()).withFlares(Set.of(MONDAY.plusDays(13)));

        assertThat(picture(view(data)).sentence())
                .isEqualTo("Pain, 2 November – 15 November 2026, 2 of 14 days recorded. Median 3, from 2 to 4. "
                        + "1 flare day. Table: Ctrl+T.");
    }

    @Test
    void panelsThatFindNoRoomAreScrolledTo() {
        TrendData data = data(twoWeeks().all(MONDAY, 7, 3, 6, 30));
        List<TrendFactor> factors = view(data, Factor.values()).factors();
        TrendView atTop = new TrendView(data, data.everything(), factors, 0);
        TrendView below = new TrendView(data, data.everything(), factors, 3);

        int room = TrendPicture.layout(atTop, WIDTH, 300).panels();

        assertThat(room).isEqualTo(2);
        assertThat(atTop.panels(room)).extracting(trend -> trend.factor()).isEqualTo(factors.subList(0, 2));
        assertThat(below.panels(room)).extracting(trend -> trend.factor()).isEqualTo(factors.subList(3, 5));
    }

    @Test
    void longWindowsDrawOneDotForAWeek() {
        TestDays days = new TestDays();
        for (int i = 0; i < 7 * 70; i++) {
            days.pain(MONDAY.plusDays(13 - i), i % 2 == 0 ? 2 : 4);
        }
        Picture picture = picture(view(data(days)));

        assertThat(Marks.dots(picture, Ink.PAIN)).hasSize(70);
        assertThat(Marks.lines(picture, Ink.PAIN)).isEmpty();
    }

    @Test
    void theCursorIsALineWithADotOnEveryValue() {
        TrendData data = data(twoWeeks().all(MONDAY, 7, 3, 6, 30));
        TrendView view = view(data, Factor.SLEEP_HOURS, Factor.SITTING_HOURS);

        Picture pointed = TrendPicture.day(view, Marks.WORDS, 0, true, WIDTH, HEIGHT);
        Picture resting = TrendPicture.day(view, Marks.WORDS, 0, false, WIDTH, HEIGHT);

        assertThat(Marks.of(pointed, Mark.Line.class))
                .extracting(Mark.Line::fromX)
                .containsExactly(117.0);
        assertThat(Marks.dots(pointed, Ink.PAIN)).hasSize(1);
        assertThat(Marks.dots(pointed, Ink.SLEEP)).hasSize(1);
        assertThat(Marks.boxes(pointed, Ink.SITTING))
                .extracting(Mark.Box::opacity)
                .containsExactly(1.0);
        assertThat(Marks.of(resting, Mark.Line.class)).isEmpty();
        assertThat(Marks.texts(resting.marks())).isEqualTo(Marks.texts(pointed.marks()));
    }
}
