package thole.ui.kit.file;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/// Asks the person for a place on disk. The dialog belongs to the system, so tests answer themselves.
@FunctionalInterface
public interface FileChoice {

    /// @param owner the window that waits
    /// @param title what is saved
    /// @param name proposed, with its ending
    /// @param kind what the ending is called
    /// @return empty where the person thought better of it
    Optional<Path> toSave(Window owner, String title, String name, String kind);
}
