package thole.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
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
class MovingPictureTest {

    private static final int WIDTH = 500;
    private static final int HEIGHT = 60;
    private static final double LEFT = 50;
    private static final double RIGHT = 450;
    private static final double APART = 10;

    private final List<Integer> dots = new ArrayList<>();
    private final MovingPicture moving = new MovingPicture(this::count, Duration.hours(1));
    private final MovingPicture fresh = new MovingPicture();

    /// A dot every ten pixels from here on, each at a height of its own.
    private record Dots(double start) implements Scenery {

        @Override
        public Picture whole(double width, double height) {
            return picture(new Stretch(LEFT, RIGHT), true);
        }

        @Override
        public Picture words(double width, double height) {
            return new Picture(width, height, List.of(name()), "from " + start);
        }

        @Override
        public Picture part(Stretch places, double width, double height) {
            return picture(new Stretch(places.from() - APART, places.to() + APART), false);
        }

        @Override
        public Stretch moving(double width, double height) {
            return new Stretch(LEFT, RIGHT);
        }

        @Override
        public Stretch reusable(double width, double height) {
            return new Stretch(LEFT + APART, RIGHT - APART);
        }

        @Override
        public OptionalDouble movedFrom(Scenery earlier, double width, double height) {
            return OptionalDouble.of(start - ((Dots) earlier).start);
        }

        private Picture picture(Stretch places, boolean named) {
            List<Mark> marks = new ArrayList<>();
            int first = (int) Math.ceil((places.from() + start) / APART);
            int last = (int) Math.floor((places.to() + start) / APART);
            IntStream.rangeClosed(first, last)
                    .mapToObj(dot ->
                            new Mark.Dot(dot * APART - start, 15 + Math.floorMod(7 * dot, 30), 4, Ink.PAIN, 1, 0))
                    .forEach(marks::add);
            if (named) {
                marks.add(name());
            }
            return new Picture(WIDTH, HEIGHT, marks, "from " + start);
        }

        private static Mark.Text name() {
            return new Mark.Text("Dots", 0, 20, Anchor.START, TextSize.LABEL, Ink.TEXT);
        }
    }

    private void count(PicturePainter painter, List<Mark> marks) {
        dots.add((int) marks.stream().filter(Mark.Dot.class::isInstance).count());
        painter.paint(marks);
    }

    @Start
    void start(Stage stage) {
        Pane both = new Pane(moving, fresh);
        fresh.setLayoutY(HEIGHT);
        moving.resize(WIDTH, HEIGHT);
        fresh.resize(WIDTH, HEIGHT);
        moving.setManaged(false);
        fresh.setManaged(false);
        moving.show(new Dots(1000));
        Scene scene = new Scene(both, WIDTH, 2 * HEIGHT);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void show(FxRobot robot, MovingPicture picture, double start) {
        robot.interact(() -> {
            picture.show(new Dots(start));
            picture.getScene().getRoot().layout();
        });
    }

    /// Both pictures as they are on screen, row after row.
    private List<List<Integer>> both(FxRobot robot) {
        List<List<Integer>> both = new ArrayList<>();
        robot.interact(() -> {
            WritableImage image = moving.getScene().snapshot(null);
            PixelReader pixels = image.getPixelReader();
            for (int top : new int[] {0, HEIGHT}) {
                both.add(IntStream.range(0, WIDTH * HEIGHT)
                        .mapToObj(i -> pixels.getArgb(i % WIDTH, top + i / WIDTH))
                        .toList());
            }
        });
        return both;
    }

    @Test
    void movingPaintsOnlyWhatComesIntoView(FxRobot robot) {
        robot.interact(dots::clear);

        show(robot, moving, 1010);
        assertThat(dots).containsExactly(12);

        show(robot, moving, 1020);
        show(robot, moving, 1060);
        assertThat(dots).containsExactly(12);
    }

    @Test
    void movingBackPaintsTheOtherEnd(FxRobot robot) {
        robot.interact(dots::clear);

        show(robot, moving, 1010);
        show(robot, moving, 990);

        assertThat(dots).containsExactly(12, 12);
    }

    @Test
    void onTheWayItLooksAsIfItHadNeverMoved(FxRobot robot) {
        show(robot, moving, 1010);
        show(robot, moving, 1200);
        show(robot, moving, 900);
        show(robot, fresh, 900);

        List<List<Integer>> both = both(robot);
        assertThat(inside(both.getFirst())).isEqualTo(inside(both.getLast()));
    }

    /// At its very ends the picture at rest may leave out what the moved one shows in part.
    private static List<Integer> inside(List<Integer> pixels) {
        return IntStream.range(0, pixels.size())
                .filter(i -> i % WIDTH < LEFT - 5 || (i % WIDTH > LEFT + 5 && i % WIDTH < RIGHT - 5))
                .mapToObj(pixels::get)
                .toList();
    }

    @Test
    void atRestItLooksAsIfItHadNeverMoved(FxRobot robot) {
        show(robot, moving, 1010);
        show(robot, moving, 1233.3);
        robot.interact(() -> {
            moving.rest();
            moving.getScene().getRoot().layout();
        });
        show(robot, fresh, 1233.3);

        List<List<Integer>> both = both(robot);
        assertThat(both.getFirst()).isEqualTo(both.getLast());
    }

    @Test
    void aJumpBeyondWhatIsInViewIsPaintedWhole(FxRobot robot) {
        robot.interact(dots::clear);

        show(robot, moving, 5000);

        assertThat(dots).containsExactly(41);
    }

    @Test
    void anotherSizeIsPaintedWhole(FxRobot robot) {
        show(robot, moving, 1010);
        robot.interact(dots::clear);

        robot.interact(() -> {
            moving.resize(WIDTH - 20, HEIGHT);
            moving.getScene().getRoot().layout();
        });

        assertThat(dots).containsExactly(41);
        assertThat(moving.picture().sentence()).isEqualTo("from 1010.0");
    }
}
