package thole.ui.kit.file;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The dialog of the system.
public final class SystemFileChoice implements FileChoice {

    @Override
    public Optional<Path> toSave(Window owner, String title, String name, String kind) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.setInitialFileName(name);
        String ending = name.substring(name.lastIndexOf('.'));
        dialog.getExtensionFilters().setAll(new ExtensionFilter(kind, "*" + ending));
        return Optional.ofNullable(dialog.showSaveDialog(owner))
                .map(File::toPath)
                .map(file -> ended(file, ending));
    }

    /// Some systems leave out the ending.
    private static Path ended(Path file, String ending) {
        return file.toString().endsWith(ending) ? file : Path.of(file + ending);
    }
}
