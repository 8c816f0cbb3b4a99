package thole.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.chart.Ink;
import thole.chart.Mark;
import thole.chart.Mark.Anchor;
import thole.chart.Mark.TextSize;
import thole.chart.Picture;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class PictureViewTest {

    private static final Color PAIN_LIGHT = Color.web("#893269");
    private static final Color PAIN_DARK = Color.web("#E38AB5");

    private final PictureView view = new PictureView(new Picture(
            80,
            40,
            List.of(
                    new Mark.Line(0, 20, 80, 20, Ink.PAIN, 1, 0, 1),
                    new Mark.Text("10", 70, 12, Anchor.END, TextSize.CAPTION, Ink.TEXT)),
            "A line at twenty."));

    @Start
    void start(Stage stage) {
        Scene scene = new Scene(new Pane(view), 200, 100);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    /// The rows of pixels, at x = 40, that have exactly this colour.
    private List<Integer> rows(FxRobot robot, Color colour) {
        int[] argb = new int[100];
        robot.interact(() -> {
            PixelReader pixels = view.getScene().snapshot(null).getPixelReader();
            IntStream.range(0, argb.length).forEach(y -> argb[y] = pixels.getArgb(40, y));
        });
        int wanted = 0xFF00_0000
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        return IntStream.range(0, argb.length)
                .filter(y -> argb[y] == wanted)
                .boxed()
                .toList();
    }

    @Test
    void aThinLineFillsOneRowOfPixelsInTheThemesColour(FxRobot robot) {
        assertThat(rows(robot, PAIN_LIGHT)).containsExactly(20);
    }

    @Test
    void aChangeOfThemeRepaints(FxRobot robot) {
        robot.interact(() -> Theme.DARK.dress(view.getScene()));

        assertThat(rows(robot, PAIN_DARK)).containsExactly(20);
    }

    @Test
    void largerTextEnlargesThePicture(FxRobot robot) {
        robot.interact(() -> view.getScene().getRoot().setStyle("-fx-font-size: 28px;"));

        assertThat(view.zoom()).isCloseTo(2, within(1e-4));
        assertThat(view.prefWidth(-1)).isCloseTo(160, within(0.01));
        assertThat(rows(robot, PAIN_LIGHT)).containsExactly(39, 40);
    }

    @Test
    void wordsAreTextNodesAndTheSentenceIsHeard(FxRobot robot) {
        Text word = robot.from(view).lookup(".picture-text").queryAs(Text.class);

        assertThat(word.getText()).isEqualTo("10");
        assertThat(word.getFont().getFamily()).startsWith("Inter Tab");
        assertThat(word.getTranslateX() + word.getLayoutBounds().getWidth()).isCloseTo(70, within(1.0));
        assertThat(view.getAccessibleText()).isEqualTo("A line at twenty.");
    }
}
