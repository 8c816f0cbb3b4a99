package thole.ui.trends;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import thole.text.Texts;
import thole.ui.kit.Snapshots;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;

/// Takes the picture of the chart away: to the clipboard, or to a file that the person chooses. What is written is not
/// encrypted, and the message says where it went.
final class PictureExport {

    private static final String NAME = "thole-trends";

    private final Texts texts;
    private final TrendChart chart;
    private final FileChoice files;
    private final Tasks.Latest writing;
    private final Consumer<String> say;

    /// @param say tells the person what has become of it
    PictureExport(Texts texts, TrendChart chart, FileChoice files, Tasks tasks, Consumer<String> say) {
        this.texts = texts;
        this.chart = chart;
        this.files = files;
        this.writing = tasks.latest();
        this.say = say;
    }

    void copy() {
        if (isDrawn()) {
            ClipboardContent content = new ClipboardContent();
            content.putImage(chart.image());
            Clipboard.getSystemClipboard().setContent(content);
            say.accept(texts.get("trends.copied"));
        }
    }

    void savePng() {
        if (isDrawn()) {
            Image image = chart.image();
            save(".png", "trends.kind.png", file -> Snapshots.png(image, file));
        }
    }

    void saveSvg() {
        if (isDrawn()) {
            String svg = chart.svg(texts.get("trends.title"));
            save(".svg", "trends.kind.svg", file -> Files.writeString(file, svg, StandardCharsets.UTF_8));
        }
    }

    /// The table and an empty range have no picture.
    private boolean isDrawn() {
        boolean drawn = chart.getScene() != null;
        if (!drawn) {
            say.accept(texts.get("trends.no_picture"));
        }
        return drawn;
    }

    private interface Write {
        void to(Path file) throws IOException;
    }

    private void save(String ending, String kind, Write write) {
        files.toSave(chart.getScene().getWindow(), texts.get("trends.save"), NAME + ending, texts.get(kind))
                .ifPresent(file -> writing.run(written(write, file), say));
    }

    private Callable<String> written(Write write, Path file) {
        return () -> {
            try {
                write.to(file);
                return texts.get("trends.saved", file);
            } catch (IOException refused) {
                Path folder = file.toAbsolutePath().getParent();
                return texts.get("trends.not_saved", folder == null ? file : folder);
            }
        };
    }
}
