package thole.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import thole.app.wiring.Services;
import thole.app.wiring.Speech;
import thole.app.wiring.Wiring;
import thole.settings.Settings;
import thole.ui.kit.TestJournal;

/// The wired window on a journal in memory, in Great Britain.
final class WiredWindow {

    private WiredWindow() {}

    /// @param bugs is told what nobody expected
    static Wiring show(
            Stage stage, TestJournal journal, Settings settings, List<Throwable> bugs, int width, int height) {
        Wiring wiring = new Wiring(
                journal.journal(),
                settings,
                formats -> Speech.of(formats, Locale.UK),
                journal.clock(),
                new Services.Files(Optional.empty(), Path.of("preferences.properties")),
                bugs::add);
        wiring.show(stage);
        stage.setWidth(width);
        stage.setHeight(height);
        return wiring;
    }
}
