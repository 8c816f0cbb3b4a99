package thole.cli.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.exchange.NewFile;
import thole.insight.frame.Window;
import thole.journal.Journal;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.report.html.HtmlReport;
import thole.report.page.Report;

/// The clinician’s report as a file whose name says what kind it is.
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "to")
    private @Nullable LocalDate to;

    public ReportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        Window window = window();
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".html")) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.report"));
        }
        if (Files.exists(out)) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, out));
        }
        Report report = ReportSource.of(snapshot(), window, around);
        voice.remark("export.report", out, report.period());
        voice.remark("export.not_protected");
        NewFile.write(out, stream -> HtmlReport.write(report, ReportSource.TEXTS, stream));
        voice.say("export.written", out);
        return 0;
    }

    private JournalSnapshot snapshot() throws ProblemException {
        try (Journal journal = around.files().open(file)) {
            return journal.snapshot();
        }
    }

    private Window window() {
        if (from != null && to != null) {
            if (from.isAfter(to)) {
                throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.period"));
            }
            return new Window.Between(from, to);
        }
        if (from != null) {
            return Window.Between.since(from);
        }
        return to != null ? Window.Between.until(to) : Window.USUAL;
    }
}
