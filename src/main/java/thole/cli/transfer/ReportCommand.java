package thole.cli.transfer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
import thole.cli.source.AnyRecord;
import thole.exchange.NewFile;
import thole.exchange.seal.PassphraseWords;
import thole.insight.Analysis;
import thole.insight.frame.Period;
import thole.insight.frame.Window;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.report.html.HtmlReport;
import thole.report.page.Choices;
import thole.report.page.NoteChoice;
import thole.report.page.Report;
import thole.report.page.ReportOrder;
import thole.report.page.content.ReportWriter;
import thole.report.page.layout.PageSize;
import thole.report.page.layout.Pages;
import thole.report.page.layout.Sheet;
import thole.report.pdf.EmbeddedFace;
import thole.report.pdf.ReportPdf;
import thole.text.Texts;

/// The clinician’s report as a PDF.
@Command(name = "report", mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT.pdf", descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--from", paramLabel = "D", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "to")
    private @Nullable LocalDate to;

    @Option(names = "--name", paramLabel = "N", descriptionKey = "name")
    private String name = "";

    @Option(names = "--paper", paramLabel = "a4|letter", descriptionKey = "paper")
    private PageSize paper = PageSize.A4;

    @Option(names = "--question", paramLabel = "Q", descriptionKey = "question")
    private List<String> questions = List.of();

    @Option(names = "--notes", descriptionKey = "notes")
    private boolean notes;

    @Option(names = "--protect", descriptionKey = "protect")
    private boolean protect;

    public ReportCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        String kind = out.toString().toLowerCase(Locale.ROOT);
        boolean web = kind.endsWith(".html");
        if (!(web || kind.endsWith(".pdf")) || (web && protect)) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.report"));
        }
        Window window = window();
        if (Files.exists(out)) {
            throw new ProblemException(Problem.of(Code.FILE_EXISTS, out));
        }
        JournalSnapshot journal = AnyRecord.read(file, around);
        LocalDate today = around.today(journal.dayStart());
        Texts texts = new Texts(Locale.UK); // dates in a report are for people
        Choices choices = new Choices(name, Set.of(), notes ? new NoteChoice.All() : new NoteChoice.None(), questions);
        ReportOrder order = new ReportOrder(journal, period(journal, window, today), today, choices);
        Report report = new ReportWriter(texts).write(order, Analysis.of(order.journal(), order.window(), today));
        if (web) {
            announce(order, report, 1);
            NewFile.write(out, stream -> HtmlReport.write(report, texts, stream));
            voice.say("export.written", out);
        } else {
            write(order, report, texts);
        }
        return 0;
    }

    private void write(ReportOrder order, Report report, Texts texts) throws ProblemException {
        EmbeddedFace face = new EmbeddedFace();
        List<Sheet> sheets = Pages.of(report, paper, face, texts);
        announce(order, report, sheets.size());
        String words = protect ? PassphraseWords.english().next(around.random()) : "";
        Optional<char[]> passphrase = protect ? Optional.of(words.toCharArray()) : Optional.empty();
        ReportPdf pdf = new ReportPdf(face, report.title(), report.locale());
        NewFile.write(out, stream -> pdf.write(sheets, passphrase, stream));
        voice.say("export.written", out);
        if (protect) {
            voice.say("reporting.passphrase", words);
        }
    }

    /// What will be in it, before it is written.
    private void announce(ReportOrder order, Report report, int pages) {
        Period period = order.period();
        long days = order.journal().days().keySet().stream()
                .filter(period::contains)
                .count();
        if (days < ReportWriter.DAYS_FOR_A_REPORT) {
            voice.remark("reporting.few_days");
        }
        voice.remark("reporting.holds", out, pages, days, notes ? 1 : 0, name.isBlank() ? 0 : 1, report.period());
        voice.remark(protect ? "reporting.protected" : "export.not_protected");
    }

    private Window window() {
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.period"));
        }
        return from == null && to == null
                ? Window.USUAL
                : new Window.Between(from == null ? LocalDate.MIN : from, to == null ? LocalDate.MAX : to);
    }

    /// The days asked for; where an end is left open, the record’s own.
    private Period period(JournalSnapshot journal, Window window, LocalDate today) {
        Period recorded = ReportOrder.usualPeriod(journal, window, today);
        LocalDate first = from == null ? recorded.from() : from;
        LocalDate last = to == null ? recorded.to() : to;
        return last.isBefore(first) ? Period.none(first) : new Period(first, last);
    }
}
