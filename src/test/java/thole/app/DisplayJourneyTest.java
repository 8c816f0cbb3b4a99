package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What only a real display shows: the mouse held down and moved, the clipboard and the dialogs of the system. It wants
/// a window manager beside the display; `packaging/display` brings both.
@Tag("display")
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@ExtendWith(ApplicationExtension.class)
class DisplayJourneyTest {

    private final ExampleWindow window = new ExampleWindow();

    @Start
    void start(Stage stage) {
        window.on(stage);
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        window.open(robot);
        window.goTo("trends", robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        window.close(robot);
    }

    @Test
    void theFrameOfTheStripIsDraggedAlongAndByItsEnd(FxRobot robot) throws Exception {
        String before = shownDays(robot);
        Bounds strip = bounds(robot, ".range-strip");
        Point2D frame = new Point2D(strip.getMaxX() - 40, strip.getCenterY());

        robot.drag(frame, MouseButton.PRIMARY).dropBy(-120, 0);
        await(() -> !shownDays(robot).equals(before));
        String along = shownDays(robot);

        robot.drag(new Point2D(strip.getMaxX() - 120, strip.getCenterY()), MouseButton.PRIMARY)
                .dropBy(-60, 0);
        await(() -> !shownDays(robot).equals(along));
    }

    @Test
    void aFactorIsDraggedToAnotherPlace(FxRobot robot) throws Exception {
        robot.clickOn(".trend-factors");
        await(() -> !lines(robot).isEmpty());
        List<String> before = lines(robot);
        Bounds first =
                robot.bounds(robot.lookup(".trend-sheet-line").<Node>query()).query();

        robot.drag(new Point2D(first.getCenterX(), first.getCenterY()), MouseButton.PRIMARY)
                .dropBy(0, 2.2 * first.getHeight());

        await(() -> lines(robot).indexOf(before.getFirst()) == 2);
        assertThat(lines(robot)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void thePictureOfTheChartIsSavedWhereTheDialogOfTheSystemIsTold(FxRobot robot) throws Exception {
        Path folder = Files.createTempDirectory("display");

        robot.clickOn(".trend-more").clickOn("Save as PNG …");
        // The dialog is the system's: all that the window knows of it is that the keys go elsewhere.
        await(() -> !robot.targetWindow().isFocused());
        type(robot, folder.resolve("pain").toString());
        robot.type(KeyCode.ENTER);

        Path file = folder.resolve("pain.png");
        await(() -> Files.exists(file));
        await(() -> robot.lookup(
                        node -> node instanceof Labeled label && label.getText().contains(file.toString()))
                .tryQuery()
                .isPresent());
        assertThat(new Image(file.toUri().toString()).getWidth()).isGreaterThan(600);
    }

    @Test
    void thePictureOfTheChartGoesToTheClipboard(FxRobot robot) throws Exception {
        robot.clickOn(".trend-more").clickOn("Copy picture");

        await(() -> clipboard(robot).isPresent());
        assertThat(clipboard(robot).orElseThrow().getWidth()).isGreaterThan(600);
    }

    private static Optional<Image> clipboard(FxRobot robot) {
        AtomicReference<Optional<Image>> image = new AtomicReference<>(Optional.empty());
        robot.interact(() ->
                image.set(Optional.ofNullable(Clipboard.getSystemClipboard().getImage())));
        return image.get();
    }

    private static List<String> lines(FxRobot robot) {
        return robot.lookup(".trend-sheet-line .check-box").queryAllAs(CheckBox.class).stream()
                .sorted(Comparator.comparingDouble(
                        box -> box.localToScreen(box.getBoundsInLocal()).getMinY()))
                .map(CheckBox::getText)
                .toList();
    }

    /// What a screen reader would say of the strip.
    private static String shownDays(FxRobot robot) {
        return robot.lookup(".range-strip").<Node>query().getAccessibleText();
    }

    private static Bounds bounds(FxRobot robot, String style) {
        return robot.bounds(robot.lookup(style).<Node>query()).query();
    }

    private static void type(FxRobot robot, String text) {
        text.chars()
                .mapToObj(character -> character == '/'
                        ? KeyCode.SLASH
                        : KeyCode.getKeyCode(String.valueOf((char) Character.toUpperCase(character))))
                .forEach(robot::type);
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }
}
