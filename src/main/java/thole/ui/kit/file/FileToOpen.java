package thole.ui.kit.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// Asks the person for a file that is there. The dialog belongs to the system, so tests answer themselves.
@FunctionalInterface
public interface FileToOpen {

    /// The dialog of the system.
    FileToOpen SYSTEM = (owner, title, ending, kind) -> {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters().setAll(new ExtensionFilter(kind, ending));
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    };

    /// @param owner the window that waits
    /// @param title what is opened
    /// @param ending as a pattern, `*.json`
    /// @param kind what the ending is called
    /// @return empty where the person thought better of it
    Optional<Path> toOpen(Window owner, String title, String ending, String kind);
}
