package thole.cli.port;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import thole.model.ProblemException;

/// The window, and pictures of it.
public interface Desk {

    /// Whether there is a screen to open a window on.
    boolean hasDisplay();

    /// Opens the window on the default journal and returns when it has been closed, with the exit code.
    int openWindow() throws ProblemException;

    /// The same on this journal.
    int openWindow(Path journal) throws ProblemException;

    /// The names of the screens, as `--view` takes them.
    List<String> views();

    /// Renders the real window, with or without a display.
    ///
    /// @param each told the file of every picture once it is written
    void screenshots(PictureOrder order, Consumer<Path> each) throws ProblemException;
}
