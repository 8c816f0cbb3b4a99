package thole.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thole.cli.output.ImportReport;
import thole.cli.output.Voice;
import thole.cli.port.Done;
import thole.cli.port.Surroundings;
import thole.cli.source.CsvSource;
import thole.cli.source.SourceFile;
import thole.cli.transfer.DocumentImport;
import thole.cli.transfer.DocumentReport;
import thole.exchange.ImportPlan;
import thole.exchange.ImportPlanner;
import thole.exchange.Offer;
import thole.journal.Journal;
import thole.model.BatchId;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;

/// Takes files in: all of a source or nothing of it.
@Command(name = "import", mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    /// The formats that can be read.
    enum Format {
        AUTO,
        CSV,
        JSON
    }

    private final Surroundings around;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "SOURCE", descriptionKey = "source")
    private List<Path> sources = List.of();

    @Option(names = "--format", paramLabel = "auto|csv|json", descriptionKey = "format")
    private Format format = Format.AUTO;

    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public ImportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        List<DocumentImport> documents = new ArrayList<>();
        List<Path> others = new ArrayList<>();
        for (Path source : sources) {
            if (format == Format.JSON || (format == Format.AUTO && new SourceFile(source).isMeantAsDocument())) {
                documents.add(DocumentImport.read(source));
            } else {
                others.add(source);
            }
        }
        try (Journal journal = around.files().open(file)) {
            for (Path source : others) { // all are read before any is taken in
                offer(source, journal.snapshot(), nextBatch("csv"));
            }
        }
        for (DocumentImport document : documents) {
            report(document.into(file, dryRun, nextBatch("json"), around));
        }
        try (Journal journal = around.files().open(file)) {
            for (Path source : others) {
                report(take(source, journal));
            }
        }
        return 0;
    }

    private ImportReport take(Path source, Journal journal) throws ProblemException {
        BatchId batch = nextBatch("csv");
        JournalSnapshot snapshot = journal.snapshot();
        ImportPlan plan = ImportPlanner.plan(offer(source, snapshot, batch), snapshot);
        boolean takes = !dryRun && !plan.isEmpty();
        if (takes) {
            Done.await(journal.takeIn(batch, plan.newFactors(), plan.contents()));
        }
        return new ImportReport(file, source, "csv", dryRun, takes ? batch.text() : "", plan);
    }

    private Offer offer(Path source, JournalSnapshot snapshot, BatchId batch) throws ProblemException {
        return CsvSource.offer(source, snapshot, batch, format == Format.AUTO, around);
    }

    /// The day and four letters, short enough to be typed.
    private BatchId nextBatch(String format) {
        String day = LocalDate.now(around.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        return new BatchId(String.format(
                Locale.ROOT, "%s-%s-%04x", format, day, around.random().nextInt(1 << 16)));
    }

    private void report(DocumentReport report) {
        if (json) {
            voice.print(report.json());
        } else {
            report.lines(voice.texts()).forEach(voice::print);
        }
    }

    private void report(ImportReport report) {
        if (json) {
            voice.print(report.json());
        } else {
            report.lines(voice.texts()).forEach(voice::print);
        }
    }
}
