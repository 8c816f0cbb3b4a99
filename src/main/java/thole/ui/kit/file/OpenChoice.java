package thole.ui.kit.file;

import java.nio.file.Path;
import java.util.List;
import javafx.stage.Window;

/// Asks the person which files to open. The dialog belongs to the system, so tests answer themselves.
@FunctionalInterface
public interface OpenChoice {

    /// @param owner the window that waits
    /// @param title what is opened
    /// @param kind what the ending is called
    /// @param ending with its dot
    /// @return empty where the person thought better of it
    List<Path> toOpen(Window owner, String title, String kind, String ending);
}
