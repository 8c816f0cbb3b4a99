package thole.ui.kit.file;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        return ended(
                ending, () -> Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath), again -> {
                    dialog.setInitialDirectory(again.toAbsolutePath().toFile().getParentFile());
                    dialog.setInitialFileName(String.valueOf(again.getFileName()));
                });
    }

    /// Some systems leave out the ending. Where the name with its ending is taken, the system has asked about another
    /// name, so that it is shown once more and asks about this one: nothing is overwritten unasked.
    ///
    /// @param again proposes that name
    static Optional<Path> ended(String ending, Supplier<Optional<Path>> dialog, Consumer<Path> again) {
        Optional<Path> chosen = dialog.get();
        while (chosen.isPresent() && !chosen.get().toString().endsWith(ending)) {
            Path whole = Path.of(chosen.get() + ending);
            if (!Files.exists(whole)) {
                return Optional.of(whole);
            }
            again.accept(whole);
            chosen = dialog.get();
        }
        return chosen;
    }
}
