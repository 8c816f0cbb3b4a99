package thole.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.exchange.NewFile;
import thole.exchange.table.CsvZip;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.entry.JournalSnapshot;
import thole.written.JournalDocument;

/// The journal in a form that other programs read.
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    /// The formats that can be written.
    enum Format {
        CSV,
        JSON
    }

    private final Surroundings around;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--format", required = true, paramLabel = "csv|json", descriptionKey = "format")
    private Format format = Format.CSV;

    public ExportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        if (Files.exists(out)) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, out));
        }
        switch (format) {
            case CSV -> {
                JournalSnapshot snapshot = snapshot();
                NewFile.write(out, stream -> CsvZip.write(snapshot, stream));
            }
            case JSON -> {
                JournalDocument document = around.files().document(file);
                NewFile.write(out, document::write);
            }
        }
        voice.say("export.written", out);
        return 0;
    }

    private JournalSnapshot snapshot() throws ProblemException {
        try (Journal journal = around.files().open(file)) {
            return journal.snapshot();
        }
    }
}
