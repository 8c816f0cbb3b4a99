package thole.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.AnalysisJson;
import thole.cli.output.AnalysisText;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.cli.source.AnyRecord;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.insight.safety.SafetyReading;
import thole.insight.safety.SafetyState;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;
import thole.report.safety.SafetyWords;

/// What a record says, for one file or several.
@Command(name = "analyze", mixinStandardHelpOptions = true)
public final class AnalyzeCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<Path> files = List.of();

    @Option(names = "--from", paramLabel = "D", descriptionKey = "from")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "D", descriptionKey = "to")
    private @Nullable LocalDate to;

    @Option(names = "--last", paramLabel = "N", descriptionKey = "last")
    private @Nullable Integer last;

    @Option(names = "--change-date", paramLabel = "D", descriptionKey = "change_date")
    private @Nullable LocalDate changeDate;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public AnalyzeCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        Window window = window();
        String before = "";
        for (Path file : files) {
            JournalSnapshot record = AnyRecord.read(file, around);
            boolean example = record.facts().example();
            SafetyState safety = SafetyReading.of(record);
            Analysis whole = Analysis.of(record, window, around.today(record.dayStart()));
            Analysis analysis = changeDate == null ? whole : whole.withChangeBefore(changeDate);
            if (json) {
                voice.print(new AnalysisJson(voice.texts()).line(file.toString(), example, analysis, safety));
            } else {
                voice.streams().out().print(before);
                new SafetyWords(voice.texts()).openLine(safety).ifPresent(voice::print);
                new AnalysisText(voice.texts())
                        .lines(file.toString(), example, analysis)
                        .forEach(voice::print);
                before = System.lineSeparator();
            }
        }
        return 0;
    }

    private Window window() {
        if (last != null) {
            if (last < 1 || from != null || to != null) {
                throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.last"));
            }
            return new Window.Last(last);
        }
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
