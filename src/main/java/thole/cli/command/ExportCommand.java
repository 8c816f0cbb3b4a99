package thole.cli.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.cli.share.ShareOptions;
import thole.cli.transfer.ExportContents;
import thole.cli.transfer.ReportSource;
import thole.exchange.NewFile;
import thole.exchange.fhir.bundle.BundleFile;
import thole.exchange.sheet.SheetFile;
import thole.exchange.table.CsvZip;
import thole.exchange.table.JournalTables;
import thole.exchange.table.Table;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.report.html.HtmlReport;
import thole.report.page.Report;
import thole.written.JournalDocument;

/// The journal in a form that other programs read.
@Command(name = "export", mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    /// The formats that can be written.
    enum Format {
        CSV,
        XLSX,
        FHIR,
        JSON,
        HTML,
        SHARE
    }

    private final Surroundings around;
    private final Voice voice;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(
            names = "--format",
            required = true,
            paramLabel = "csv|xlsx|fhir|json|html|share",
            descriptionKey = "format")
    private Format format = Format.CSV;

    @Mixin
    private ShareOptions share = new ShareOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public ExportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        if (Files.exists(out)) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, out));
        }
        if ((format != Format.SHARE && share.areGiven()) || share.areBackwards()) {
            String wrong = share.areBackwards() ? "cli.wrong.period" : "cli.wrong.share";
            throw new ParameterException(spec.commandLine(), voice.texts().get(wrong));
        }
        switch (format) {
            case CSV -> tables(CsvZip::write);
            case XLSX -> tables(SheetFile::write);
            case FHIR -> bundle();
            case JSON -> document();
            case HTML -> report();
            case SHARE -> {
                share.write(snapshot(), out, around, voice);
                return 0;
            }
        }
        voice.say("export.written", out);
        return 0;
    }

    /// Writes the journal’s tables in one kind of file.
    @FunctionalInterface
    private interface TableWriter {
        void write(List<Table> tables, OutputStream out) throws IOException;
    }

    private void tables(TableWriter writer) throws ProblemException {
        JournalSnapshot snapshot = snapshot();
        List<Table> tables = JournalTables.of(snapshot);
        ExportContents.say(voice, snapshot, "tables", out, tables.size());
        NewFile.write(out, stream -> writer.write(tables, stream));
    }

    private void document() throws ProblemException {
        JournalSnapshot snapshot = snapshot();
        JournalDocument document = around.files().document(file);
        ExportContents.say(voice, snapshot, "document", out, document.changes().size());
        NewFile.write(out, document::write);
    }

    private void bundle() throws ProblemException {
        JournalSnapshot snapshot = snapshot();
        BundleFile bundle = BundleFile.of(snapshot);
        ExportContents.sayWithoutNotes(voice, snapshot, "bundle", out, bundle.observations(), bundle.responses());
        NewFile.write(out, bundle::write);
    }

    /// The report of the usual period, without a name and without notes.
    private void report() throws ProblemException {
        Report report = ReportSource.of(snapshot(), around);
        voice.remark("export.report", out, report.period());
        voice.remark("export.not_protected");
        NewFile.write(out, stream -> HtmlReport.write(report, ReportSource.TEXTS, stream));
    }

    private JournalSnapshot snapshot() throws ProblemException {
        try (Journal journal = around.files().open(file)) {
            return journal.snapshot();
        }
    }
}
