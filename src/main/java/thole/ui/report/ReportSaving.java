package thole.ui.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import thole.exchange.NewFile;
import thole.model.ProblemException;
import thole.report.pdf.EmbeddedFace;
import thole.report.pdf.ReportPdf;
import thole.text.Texts;
import thole.ui.kit.Tasks;
import thole.ui.kit.file.FileChoice;
import thole.ui.kit.file.Written;
import thole.ui.report.ReportState.Made;

/// Takes the report away as a PDF, which anybody can open, or which opens with five words that are made for it.
final class ReportSaving {

    private final Texts texts;
    private final EmbeddedFace face;
    private final FileChoice files;
    private final Supplier<String> words;
    private final Supplier<LocalDate> today;
    private final Tasks.Latest writing;
    private final Consumer<Written> done;

    /// @param face the one that the pages were laid out with
    /// @param words makes a new passphrase
    ReportSaving(
            Texts texts,
            EmbeddedFace face,
            FileChoice files,
            Supplier<String> words,
            Supplier<LocalDate> today,
            Tasks tasks,
            Consumer<Written> done) {
        this.texts = texts;
        this.face = face;
        this.files = files;
        this.words = words;
        this.today = today;
        this.writing = tasks.latest();
        this.done = done;
    }

    void save(Window window, Made made, boolean sealed) {
        files.toSave(
                        window,
                        texts.get("report.save.title"),
                        texts.get("report.save.name", today.get().toString()),
                        texts.get("report.save.kind"))
                .ifPresent(file -> writing.run(written(made, file, sealed ? words.get() : ""), done));
    }

    private Callable<Written> written(Made made, Path file, String passphrase) {
        Optional<char[]> key = passphrase.isEmpty() ? Optional.empty() : Optional.of(passphrase.toCharArray());
        return () -> {
            try {
                // The dialog has asked whether what is there may go.
                NewFile.inPlaceOf(
                        file, out -> new ReportPdf(face, made.title(), made.locale()).write(made.sheets(), key, out));
                return passphrase.isEmpty()
                        ? Written.open(texts.get("report.saved", file), file)
                        : Written.sealed(texts.get("report.saved.sealed", file), file, passphrase);
            } catch (ProblemException refused) {
                return Written.not(texts.say(refused.problem()));
            }
        };
    }
}
