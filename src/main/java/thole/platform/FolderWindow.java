package thole.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Shows the folder of a file in a window of the system, with the file chosen where the system can do that.
public final class FolderWindow {

    /// The system’s own program hands over to a window at once; one that does not is not waited for.
    private static final long PATIENCE_SECONDS = 5;

    private FolderWindow() {}

    /// Waits for the system, so it is called away from the screen.
    ///
    /// @return whether the system took it on
    public static boolean show(SystemKind system, Path file) {
        try {
            Process asked = new ProcessBuilder(command(system, file))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean answered = asked.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return !answered
                    || system == SystemKind.WINDOWS
                    || asked.exitValue() == 0; // Explorer says 1 when all is well
        } catch (IOException noSuchProgram) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static List<String> command(SystemKind system, Path file) {
        Path whole = file.toAbsolutePath();
        return switch (system) {
            case LINUX -> List.of("xdg-open", String.valueOf(whole.getParent()));
            case MACOS -> List.of("open", "-R", whole.toString());
            case WINDOWS -> List.of("explorer.exe", "/select," + whole);
        };
    }
}
