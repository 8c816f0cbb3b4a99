package thole.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import javafx.stage.Window;
import thole.reminder.CalendarFile;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.settings.panel.Panels;

/// The reminder, for the person's own calendar: at the time and in the rhythm of now, from today on.
///
/// @param files asks where it goes
record ReminderFile(Services with, FileChoice files, Tasks.Latest writing) implements Panels.ToCalendar {

    @Override
    public void save(Window owner, Consumer<String> said) {
        files.toSave(
                        owner,
                        with.texts().get("settings.calendar.title"),
                        with.texts().get("settings.calendar.name"),
                        with.texts().get("settings.calendar.kind"))
                .ifPresent(file -> {
                    byte[] bytes = calendar().bytes();
                    writing.run(() -> written(file, bytes), said);
                });
    }

    private CalendarFile calendar() {
        return new CalendarFile(
                with.texts().get("settings.reminder_words.says"),
                with.now().toLocalDate(),
                with.settings().current().reminder().at(),
                with.clock().getZone(),
                with.journal().snapshot().plan().rhythm(),
                with.journal().snapshot().facts().id().value(),
                Instant.now(with.clock()));
    }

    private String written(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
            return with.texts().get("settings.calendar.saved", file);
        } catch (IOException refused) {
            Path folder = file.toAbsolutePath().getParent();
            return with.texts().get("settings.calendar.not_saved", folder == null ? file : folder);
        }
    }
}
