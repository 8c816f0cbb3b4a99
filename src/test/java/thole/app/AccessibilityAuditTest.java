package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.accessibility.Audit;
import thole.app.wiring.Screens;
import thole.settings.Appearance;
import thole.settings.Formats;
import thole.settings.Preferences;

/// Every screen, in both themes, at both sizes, at 100 and 200 per cent: names, roles, targets, contrast as painted,
/// whole text, and the way of the Tab key. There is nothing to find.
@ExtendWith(ApplicationExtension.class)
class AccessibilityAuditTest {

    /// More than any screen has.
    private static final int MOST_STOPS = 400;

    private static final List<String> BEHIND_THE_FIRST_LOOK = List.of("signs", "signs:places");

    private final ExampleWindow window = new ExampleWindow();

    @Start
    void start(Stage shown) {
        window.on(shown);
    }

    @AfterEach
    void nothingWentWrong(FxRobot robot) {
        window.close(robot);
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1280, 820, 100, ENGLISH",
        "DARK, 1280, 820, 100, ENGLISH",
        "LIGHT, 960, 640, 100, ENGLISH",
        "DARK, 960, 640, 100, ENGLISH",
        "LIGHT, 1280, 820, 200, ENGLISH",
        "DARK, 1280, 820, 200, ENGLISH",
        "LIGHT, 960, 640, 200, ENGLISH",
        "DARK, 960, 640, 200, ENGLISH",
        "LIGHT, 1280, 820, 100, GERMAN",
        "LIGHT, 960, 640, 100, GERMAN",
        "LIGHT, 960, 640, 200, GERMAN"
    })
    void thereIsNothingToStumbleOver(
            Appearance.Theme theme, int width, int height, int zoom, Formats.Language language, FxRobot robot)
            throws Exception {
        window.open(robot, looking(theme, zoom, language), width, height);
        List<String> findings = new ArrayList<>();

        eachView(
                robot,
                view -> robot.interact(
                        () -> Audit.of(scene()).forEach(finding -> findings.add(view + ": " + finding))));

        assertThat(findings).isEmpty();
    }

    @Test
    void theTabKeyReachesEveryStopAndLeavesIt(FxRobot robot) throws Exception {
        window.open(robot, looking(Appearance.Theme.LIGHT, 100, Formats.Language.ENGLISH), 1280, 820);
        List<String> findings = new ArrayList<>();

        eachView(robot, view -> {
            List<Node> visited = tabbed(robot);
            robot.interact(() -> Audit.stops(scene()).stream()
                    .filter(stop -> !visited.contains(stop))
                    .forEach(stop -> findings.add(view + ": Tab does not reach " + Audit.name(stop))));
        });

        assertThat(findings).isEmpty();
    }

    /// Every view, and then the signs once more, which the first time had something before them.
    private void eachView(FxRobot robot, Consumer<String> look) throws Exception {
        for (String view : Screens.VIEWS) {
            window.goTo(view, robot);
            look.accept(view);
        }
        window.passTheFirstLook(robot);
        for (String view : BEHIND_THE_FIRST_LOOK) {
            window.goTo(view, robot);
            look.accept(view);
        }
    }

    /// Where the Tab key stops until it is back where it began.
    private List<Node> tabbed(FxRobot robot) {
        List<Node> visited = new ArrayList<>();
        Node stop = scene().getFocusOwner();
        while (stop != null && !visited.contains(stop)) {
            visited.add(stop);
            assertThat(visited).as("stops of one screen").hasSizeLessThan(MOST_STOPS);
            robot.push(KeyCode.TAB);
            Node next = scene().getFocusOwner();
            assertThat(next).as("Tab leaves " + Audit.name(stop)).isNotSameAs(stop);
            stop = next;
        }
        return visited;
    }

    private static Preferences looking(Appearance.Theme theme, int zoom, Formats.Language language) {
        Preferences usual = Preferences.usual();
        return usual.with(Appearance.usual().withTheme(theme).withZoom(zoom))
                .with(usual.formats().withLanguage(language));
    }

    private Scene scene() {
        return window.scene();
    }
}
