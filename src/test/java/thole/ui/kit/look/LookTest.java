package thole.ui.kit.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.settings.Appearance;
import thole.settings.Appearance.Motion;
import thole.settings.Appearance.Theme;
import thole.ui.kit.frame.Manner;
import thole.ui.kit.frame.Room;

@ExtendWith(ApplicationExtension.class)
class LookTest {

    private static final SystemWish EVERYTHING = new SystemWish(true, true, true);

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 1280, 820));
        stage.show();
    }

    @Test
    void whatIsLeftToTheSystemFollowsIt() {
        Look look = Look.of(Appearance.usual(), EVERYTHING);

        assertThat(look.theme()).isEqualTo(thole.ui.kit.Theme.DARK);
        assertThat(look.manner()).isEqualTo(new Manner(100, true, true));
        assertThat(Look.of(Appearance.usual(), SystemWish.NONE))
                .isEqualTo(new Look(thole.ui.kit.Theme.LIGHT, Manner.USUAL));
    }

    @Test
    void whatThePersonHasChosenWins() {
        Appearance chosen = Appearance.usual()
                .withTheme(Theme.LIGHT)
                .withMotion(Motion.FULL)
                .withZoom(150);

        assertThat(Look.of(chosen, EVERYTHING))
                .isEqualTo(new Look(thole.ui.kit.Theme.LIGHT, new Manner(150, false, true)));
    }

    @Test
    void highContrastHasTokensOfItsOwnOverThoseOfTheTheme(FxRobot robot) {
        Scene scene = robot.window(0).getScene();
        robot.interact(() -> Look.of(Appearance.usual(), EVERYTHING).putOn(scene));
        assertThat(scene.getStylesheets()).anyMatch(sheet -> sheet.endsWith("/tokens-dark.css"));
        assertThat(scene.getStylesheets().reversed().get(1)).endsWith("/tokens-contrast-dark.css");

        robot.interact(() -> Look.of(Appearance.usual(), SystemWish.NONE).putOn(scene));
        assertThat(scene.getStylesheets()).noneMatch(sheet -> sheet.contains("contrast"));
    }

    @Test
    void whatDrawsOrMovesLearnsZoomAndStillness(FxRobot robot) {
        Scene scene = robot.window(0).getScene();
        robot.interact(
                () -> Look.of(Appearance.usual().withZoom(200), EVERYTHING).putOn(scene));

        Manner manner = Manner.around(scene.getRoot()).getValue();
        assertThat(manner.scale()).isEqualTo(2);
        assertThat(manner.lasting(Duration.millis(150))).isEqualTo(Duration.ZERO);
        Room room = Room.around(scene.getRoot()).getValue();
        assertThat(room.isCompact()).isTrue();
        assertThat(room.isStacked()).isTrue();
        assertThat(room.isLow()).isTrue();
    }

    @Test
    void compactRulesHoldInANarrowWindowOrWithLargeText() {
        assertThat(new Room(1280, 820, 100).isCompact()).isFalse();
        assertThat(new Room(1099, 820, 100).isCompact()).isTrue();
        assertThat(new Room(3840, 2160, 150).isCompact()).isTrue();
        assertThat(new Room(3840, 2160, 149).isCompact()).isFalse();
        assertThat(new Room(960, 640, 100).isStacked()).isFalse();
        assertThat(new Room(960, 640, 125).isStacked()).isTrue();
    }
}
