package thole.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import thole.text.Texts;
import thole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class LearnScreenTest {

    private final List<String> went = new ArrayList<>();

    @Start
    void start(Stage stage) {
        LearnScreen learn =
                new LearnScreen(new Texts(Locale.UK), Optional.of(() -> went.add("get help")), () -> went.add("back"));
        Scene scene = new Scene(learn.root(), 960, 640);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
        learn.shown();
    }

    @Test
    void everyPartIsReachedByKeyAndReadAloudWithItsSources(FxRobot robot) {
        robot.interact(() -> robot.lookup(".th-focus-first").query().requestFocus());
        List<Node> seen = new ArrayList<>();
        Node last = robot.lookup(".help-stop").queryAll().stream()
                .reduce((_, b) -> b)
                .orElseThrow();
        while (!last.isFocused()) {
            Node focused = robot.window(0).getScene().getFocusOwner();
            if (!seen.contains(focused)) {
                seen.add(focused);
            }
            robot.type(KeyCode.DOWN);
        }

        assertThat(seen).hasSize(LearnPart.values().length - 1).allSatisfy(part -> {
            assertThat(part.getAccessibleText()).isNotBlank();
            assertThat(part.getAccessibleHelp()).startsWith("Sources: ").containsPattern("\\d{4}");
        });
    }

    @Test
    void helpAndTheWayBackAreOneClickAway(FxRobot robot) {
        robot.clickOn(".th-button");
        robot.interact(() -> robot.lookup(".th-icon-button").queryButton().fire());

        assertThat(went).containsExactly("get help", "back");
    }

    @Test
    void theScanPartNamesNoOriginOfThePain() {
        Texts texts = new Texts(Locale.UK);

        assertThat(String.join(" ", LearnPart.SCAN.paragraphs(texts)))
                .contains("does not say where the pain comes from")
                .doesNotContain("neurological");
    }
}
