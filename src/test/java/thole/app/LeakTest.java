package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import thole.app.wiring.Screens;
import thole.app.wiring.Wiring;
import thole.settings.Formats;
import thole.ui.kit.frame.Place;

/// A screen that has been left for good is collected, however often it was opened and closed before.
@ExtendWith(ApplicationExtension.class)
class LeakTest {

    private static final int TIMES = 50;
    private static final int MOST_COLLECTIONS = 20;

    private final ExampleWindow window = new ExampleWindow();

    @Test
    void everyScreenIsCollectedAfterFiftyVisits(FxRobot robot) throws Exception {
        // not the stage of TestFX, which remembers every event and with it what was pointed at
        robot.interact(() -> window.on(new Stage()));
        Wiring wiring = window.open(robot);
        window.passTheFirstLook(robot);
        List<WeakReference<Node>> screens = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            for (String view : Screens.VIEWS) {
                robot.interact(() -> wiring.shell().go(Place.parse(view)));
            }
        }
        for (String view : Screens.VIEWS) {
            robot.interact(() -> {
                wiring.shell().go(Place.parse(view));
                screens.add(new WeakReference<>(shown()));
            });
        }

        robot.interact(() ->
                window.settings().change(now -> now.with(now.formats().withLanguage(Formats.Language.GERMAN))));
        window.awaitStillness(robot);

        window.goTo("today", robot);
        List<String> kept = new ArrayList<>();
        for (int place = 0; place < screens.size(); place++) {
            if (!isCollected(screens.get(place))) {
                kept.add(Screens.VIEWS.get(place));
            }
        }
        assertThat(kept).isEmpty();
        window.close(robot);
    }

    private Node shown() {
        return ((Parent) window.scene().lookup(".th-screen"))
                .getChildrenUnmodifiable()
                .getFirst();
    }

    /// Collection comes when the machine likes it; a few tries are enough where nothing holds on.
    private static boolean isCollected(WeakReference<Node> screen) {
        for (int tries = 0; screen.get() != null && tries < MOST_COLLECTIONS; tries++) {
            System.gc();
            Thread.onSpinWait();
        }
        return screen.get() == null;
    }
}
