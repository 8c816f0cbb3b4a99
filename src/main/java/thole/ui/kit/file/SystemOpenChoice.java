package thole.ui.kit.file;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The dialog of the system; several files may be chosen at once.
public final class SystemOpenChoice implements OpenChoice {

    @Override
    public List<Path> toOpen(Window owner, String title, String kind, String ending) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        dialog.getExtensionFilters().setAll(new ExtensionFilter(kind, "*" + ending));
        @Nullable List<File> chosen = dialog.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
