package thole.app;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import thole.model.ProblemException;
import thole.settings.Formats.Language;

/// A test that walks through the wired window by keys. The window is closed after it; nothing may have gone wrong in
/// it.
@ExtendWith(ApplicationExtension.class)
abstract class Journey {

    private @Nullable JourneyWindow window;

    @AfterEach
    void close() {
        if (window != null) {
            window.close();
        }
    }

    /// A window on a new journal, past the first run; it is not open yet.
    JourneyWindow window(FxRobot robot, Language language) throws IOException, ProblemException {
        JourneyWindow made = new JourneyWindow(robot, language);
        window = made;
        return made;
    }
}
