package thole.ui.kit.file;

import java.nio.file.Path;
import thole.platform.FolderWindow;
import thole.platform.SystemKind;

/// Shows where a file lies. The window belongs to the system, so tests answer themselves.
@FunctionalInterface
public interface FolderView {

    /// The system’s own.
    FolderView SYSTEM = file -> FolderWindow.show(SystemKind.of(System.getProperty("os.name")), file);

    /// Called away from the JavaFX thread.
    ///
    /// @return whether there is a window to show it
    boolean show(Path file);
}
