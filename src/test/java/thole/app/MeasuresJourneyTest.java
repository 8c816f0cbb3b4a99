package thole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import thole.journal.Journal;
import thole.model.Answer;
import thole.model.entry.Entry;
import thole.model.entry.Measure;
import thole.settings.Formats.Language;
import thole.ui.kit.frame.Place;

/// Pain is rated on the page of measures by keyboard, its total is seen, and it is still there after the journal was
/// closed and opened again.
class MeasuresJourneyTest extends Journey {

    @Test
    void aRatingIsFilledInSavedSeenAndKept(FxRobot robot) throws Exception {
        JourneyWindow window = window(robot, Language.ENGLISH).open();
        window.go(Place.of("measures"));

        window.tabTo("Rate my pain");
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("6").type(KeyCode.ENTER);
        window.awaitText("Saved.");
        window.awaitText("6 on 20 November 2026. One total so far, so there is no change to speak of yet.");

        Measure saved = new Measure(JourneyWindow.TODAY, "nprs", new TreeMap<>(Map.of("pain", 6.0)), Answer.typed(6.0));
        try (Journal again = window.reopened()) {
            assertThat(again.snapshot().measures("nprs").stream()
                            .map(Entry::content)
                            .toList())
                    .isEqualTo(List.of(saved));
        }
    }
}
