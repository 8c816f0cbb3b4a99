package thole.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScreenHeaderTest {

    private static final double HIGH = 60;

    private final Region first = sized(100, 20);
    private final Region second = sized(200, HIGH);
    private final Region third = sized(150, 30);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 400, 300));
        Theme.LIGHT.dress(stage.getScene());
        stage.show();
    }

    @Test
    void whereThereIsRoomChoicesStandAtTheRightEachInTheMiddle(FxRobot robot) {
        ScreenHeader header = laidOut(robot, 1000);

        assertThat(third.getBoundsInParent().getMaxX()).isEqualTo(1000);
        assertThat(middle(first)).isEqualTo(middle(second)).isEqualTo(middle(third));
        assertThat(header.getHeight()).isLessThan(2 * HIGH);
    }

    @Test
    void elsewhereTheyStandInRowsUnderTheWordsEachInTheMiddleOfItsRow(FxRobot robot) {
        laidOut(robot, 330);

        assertThat(first.getLayoutX()).isZero();
        assertThat(middle(first)).isEqualTo(middle(second));
        assertThat(third.getLayoutX()).isZero();
        assertThat(third.getLayoutY()).isGreaterThan(second.getBoundsInParent().getMaxY());
    }

    @Test
    void inRowsWhatIsNotSeenTakesNoPlace(FxRobot robot) {
        first.setVisible(false);
        ScreenHeader header = laidOut(robot, 330);
        assertThat(second.getLayoutX()).isZero();

        robot.interact(() -> {
            first.setVisible(true);
            header.layout();
        });
        assertThat(second.getLayoutX()).isGreaterThan(first.getWidth());
    }

    private ScreenHeader laidOut(FxRobot robot, double width) {
        ScreenHeader header = new ScreenHeader("Title", "What this screen is about", first, second, third);
        robot.interact(() -> {
            header.setManaged(false);
            ((Pane) robot.window(0).getScene().getRoot()).getChildren().setAll(header);
            header.applyCss();
            header.resize(width, header.prefHeight(width));
            header.layout();
        });
        return header;
    }

    private static double middle(Region choice) {
        return choice.getLayoutY() + choice.getHeight() / 2;
    }

    private static Region sized(double width, double height) {
        Region region = new Region();
        region.setMinSize(width, height);
        region.setMaxSize(width, height);
        return region;
    }
}
