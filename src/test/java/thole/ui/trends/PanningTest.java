package thole.ui.trends;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.IntBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import thole.chart.trend.StripPicture;
import thole.chart.trend.TrendLayout;
import thole.chart.trend.TrendPicture;
import thole.chart.trend.series.DayWindow;
import thole.journal.InMemoryJournal;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.Theme;
import thole.ui.trends.TrendsState.Shown;

/// Charts that were moved, as a person moves them, beside charts drawn afresh where they came to. At rest no pixel may
/// differ. On the way none may differ by more than rounding where a day is a whole number of pixels wide, but at the
/// very ends of the plot: a mark can be whole there that is left out when it is drawn afresh. At other widths edges lie
/// up to half a pixel beside their place on the way, because what is painted is moved by whole pixels.
@ExtendWith(ApplicationExtension.class)
class PanningTest {

    private static final LocalDate END = SampleRecords.END;
    private static final int DAYS = 200;

    /// The greatest column and dot, and the next value of a line.
    private static final int AT_THE_ENDS = 26;

    private static final int BYTE = 0xFF;

    /// Of 255: an edge may be blended a trace otherwise where its place is the sum of other numbers.
    private static final int ROUNDING = 2;

    /// Makes 90 days ten pixels wide each: then moving by whole pixels is moving by days, and nothing is blended
    /// otherwise.
    private static final double WIDTH = 1222;

    private static final double HEIGHT = 760;

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final List<Throwable> bugs = new ArrayList<>();
    private final Texts texts = new Texts(Locale.UK);
    private final Pane beside = new Pane();

    @SuppressWarnings("NullAway.Init") // made before every test, once the toolkit has started
    private TrendsScreen screen;

    @Start
    void start(Stage stage) {
        screen = new TrendsScreen(
                texts,
                new Tasks(pool, bugs::add),
                new InMemoryJournal(SampleRecords.of(DAYS)),
                () -> END,
                new TrendsScreen.Ways(TrendsModel.Memory.none(), _ -> {}, (_, _, _, _) -> Optional.empty()));
        beside.setManaged(false);
        beside.setMouseTransparent(true);
        stage.setScene(new Scene(new StackPane(screen.root(), beside), WIDTH, HEIGHT));
        Theme.LIGHT.dress(stage.getScene());
        stage.setWidth(WIDTH); // an earlier test may have left it in another size
        stage.setHeight(HEIGHT);
        stage.show();
        screen.shown();
    }

    @AfterEach
    void end() {
        pool.shutdownNow();
        assertThat(bugs).isEmpty();
    }

    private void settle() throws Exception {
        Looked.settle(
                screen,
                shown -> shown.data().days().columns() == DAYS
                        && hasFlares(shown.data().days().flare()));
    }

    private static boolean hasFlares(boolean[] days) {
        for (boolean day : days) {
            if (day) {
                return true;
            }
        }
        return false;
    }

    private Shown shown() {
        return screen.model().shown().orElseThrow();
    }

    private static void focusStrip(FxRobot robot) {
        robot.interact(() -> Looked.strip(robot).requestFocus());
    }

    /// A moved chart, and one drawn afresh with the same days at the same size, row after row.
    private record Pair(Pixels moved, Pixels afresh) {

        long different() {
            return moved.differingFrom(afresh);
        }
    }

    /// What an image shows, as ARGB.
    private record Pixels(int width, int height, IntBuffer argb) {

        static Pixels of(Image image) {
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] argb = new int[width * height];
            for (int i = 0; i < argb.length; i++) {
                argb[i] = image.getPixelReader().getArgb(i % width, i / width);
            }
            return new Pixels(width, height, IntBuffer.wrap(argb));
        }

        long differingFrom(Pixels other) {
            if (width != other.width || height != other.height) {
                return Long.MAX_VALUE;
            }
            long different = 0;
            for (int i = 0; i < argb.limit(); i++) {
                if (argb.get(i) != other.argb.get(i)) {
                    different++;
                }
            }
            return different;
        }

        /// Where they differ, outside two stretches of columns.
        List<String> differingFrom(Pixels other, int leftEnd, int rightEnd) {
            List<String> different = new ArrayList<>();
            for (int i = 0; i < argb.limit(); i++) {
                int x = i % width;
                boolean atEnd = Math.abs(x - leftEnd) <= AT_THE_ENDS || Math.abs(x - rightEnd) <= AT_THE_ENDS;
                if (!atEnd && apart(argb.get(i), other.argb.get(i)) > ROUNDING) {
                    different.add(x + "," + i / width);
                }
            }
            return different;
        }

        /// How far apart two colours are where they are furthest.
        private static int apart(int one, int other) {
            int most = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                most = Math.max(most, Math.abs((one >> shift & BYTE) - (other >> shift & BYTE)));
            }
            return most;
        }
    }

    /// Both as they look at this very moment; on the thread of the toolkit.
    private Pair pair(TrendChart moved) {
        moved.getScene().getRoot().applyCss();
        moved.getScene().getRoot().layout();
        TrendChart afresh = new TrendChart(texts, screen.model());
        afresh.setManaged(false);
        beside.getChildren().setAll(afresh);
        afresh.resize(moved.getWidth(), moved.getHeight());
        afresh.show(shown());
        afresh.applyCss();
        afresh.layout();
        Pair pair = new Pair(picture(moved), picture(afresh));
        beside.getChildren().clear();
        return pair;
    }

    private static Pixels picture(TrendChart chart) {
        SnapshotParameters how = new SnapshotParameters();
        how.setViewport(new Rectangle2D(chart.getLayoutX(), chart.getLayoutY(), chart.getWidth(), chart.getHeight()));
        return Pixels.of(chart.snapshot(how, null));
    }

    /// Waits until the chart has come to rest; then nothing may differ.
    private void atRestAsDrawnAfresh(FxRobot robot) throws Exception {
        AtomicReference<Pair> last = new AtomicReference<>();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            robot.interact(() -> last.set(pair(Looked.chart(robot))));
            return last.get().different() == 0;
        });
        assertThat(last.get().different()).isZero();
    }

    /// Does what moves the chart, and looks before it can come to rest.
    private void onTheWay(FxRobot robot, Runnable move) {
        AtomicReference<Pair> seen = new AtomicReference<>();
        AtomicReference<TrendLayout> layout = new AtomicReference<>();
        robot.interact(() -> {
            move.run();
            TrendChart chart = Looked.chart(robot);
            seen.set(pair(chart));
            layout.set(TrendPicture.layout(shown().view(), chart.getWidth(), chart.getHeight()));
        });
        int left = (int) layout.get().left();
        int right = (int) layout.get().right();
        assertThat(seen.get().moved().differingFrom(seen.get().afresh(), left, right))
                .isEmpty();
    }

    private static void press(RangeStrip strip, KeyCode code, int times) {
        for (int i = 0; i < times; i++) {
            Event.fireEvent(
                    strip,
                    new KeyEvent(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, "", code, false, false, false, false));
        }
    }

    @Test
    void movedByTheKeysOfTheStripItComesToLookAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();
        focusStrip(robot);

        robot.type(KeyCode.LEFT, 3);
        assertThat(shown().window()).isEqualTo(new DayWindow(89, 178));
        atRestAsDrawnAfresh(robot);

        robot.type(KeyCode.LEFT, 4).type(KeyCode.RIGHT, 2);
        assertThat(shown().window()).isEqualTo(new DayWindow(75, 164));
        atRestAsDrawnAfresh(robot);
    }

    @Test
    void atTheEdgeTheCursorTakesTheChartAlongAndItComesToLookAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();
        robot.interact(() -> Looked.chart(robot).requestFocus());

        robot.type(KeyCode.HOME).type(KeyCode.LEFT, 3);
        assertThat(shown().window()).isEqualTo(new DayWindow(107, 196));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        assertThat(shown().window()).isEqualTo(new DayWindow(100, 189));
        focusStrip(robot);
        atRestAsDrawnAfresh(robot);
    }

    @Test
    void onTheWayBothWaysItLooksAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();

        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.LEFT, 1));
        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.LEFT, 5));
        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.RIGHT, 3));
        assertThat(shown().window()).isEqualTo(new DayWindow(89, 178));
    }

    @Test
    void pastBothEndsItStopsAndLooksAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();
        focusStrip(robot);

        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.LEFT, 100));
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 89));
        atRestAsDrawnAfresh(robot);
        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.RIGHT, 100));
        assertThat(shown().window()).isEqualTo(new DayWindow(110, 199));
        atRestAsDrawnAfresh(robot);
        robot.type(KeyCode.HOME, KeyCode.LEFT);
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 89));
        atRestAsDrawnAfresh(robot);
    }

    @Test
    void draggedPastTheEndsAndBackItLooksAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();

        onTheWay(robot, () -> drag(Looked.strip(robot), 150, 143, 131));
        assertThat(shown().window()).isEqualTo(new DayWindow(91, 180));
        onTheWay(robot, () -> drag(Looked.strip(robot), 130, 0));
        assertThat(shown().window()).isEqualTo(new DayWindow(0, 89));
        onTheWay(robot, () -> drag(Looked.strip(robot), 40, 180));
        assertThat(shown().window()).isEqualTo(new DayWindow(110, 199));
        atRestAsDrawnAfresh(robot);
    }

    @Test
    void inAnotherSizeAndMovedThereItLooksAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();
        focusStrip(robot);
        robot.type(KeyCode.LEFT, 2);

        onTheWay(robot, () -> size(robot, WIDTH - 180, HEIGHT - 50));
        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.LEFT, 2));
        onTheWay(robot, () -> size(robot, WIDTH, HEIGHT + 60));
        onTheWay(robot, () -> press(Looked.strip(robot), KeyCode.RIGHT, 1));
        atRestAsDrawnAfresh(robot);
    }

    @Test
    void whereADayIsNoWholeNumberOfPixelsItComesToLookAsDrawnAfresh(FxRobot robot) throws Exception {
        settle();
        focusStrip(robot);
        robot.interact(() -> size(robot, 1013, 655));
        WaitForAsyncUtils.waitForFxEvents();

        robot.type(KeyCode.LEFT, 3).type(KeyCode.RIGHT);
        atRestAsDrawnAfresh(robot);
        robot.interact(() -> press(Looked.strip(robot), KeyCode.LEFT, 2));
        robot.interact(() -> size(robot, 1107, 700));
        atRestAsDrawnAfresh(robot);
    }

    private static void size(FxRobot robot, double width, double height) {
        Window window = Looked.chart(robot).getScene().getWindow();
        window.setWidth(width);
        window.setHeight(height);
    }

    /// By events, because a drag of the robot loses its button on the headless platform.
    private void drag(RangeStrip strip, int... days) {
        double[] places = Arrays.stream(days)
                .mapToDouble(day -> StripPicture.x(shown().data(), strip.getWidth(), day) + 1)
                .map(x -> strip.localToScene(x, 0).getX())
                .toArray();
        strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_PRESSED, places[0]));
        for (double place : places) {
            strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_DRAGGED, place));
        }
        strip.fireEvent(Pointer.mouse(MouseEvent.MOUSE_RELEASED, places[places.length - 1]));
    }
}
