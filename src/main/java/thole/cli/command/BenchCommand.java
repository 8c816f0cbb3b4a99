package thole.cli.command;

import java.io.Console;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import thole.cli.measure.MeasurementSheet;
import thole.cli.measure.Subject;
import thole.cli.output.MeasurementReport;
import thole.cli.output.Voice;
import thole.cli.port.Measurements;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// The project’s own measurements, each beside its floor.
@Command(name = "bench", mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

    private final Iterable<Measurements> found;
    private final Voice voice;

    @Option(names = "--quick", descriptionKey = "quick")
    private boolean quick;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    /// @param found the measurements on the class path; the first is taken
    public BenchCommand(Iterable<Measurements> found, Voice voice) {
        this.found = found;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        Iterator<Measurements> each = found.iterator();
        if (!each.hasNext()) {
            throw new ProblemException(Problem.of(Code.MEASUREMENTS_NOT_HERE));
        }
        MeasurementSheet sheet = each.next().take(quick, progress());
        MeasurementReport report = new MeasurementReport(sheet, voice.texts());
        if (json) {
            voice.print(report.json());
        } else {
            report.lines().forEach(voice::print);
        }
        return 0;
    }

    /// Long work tells how far it is where somebody is looking.
    @SuppressWarnings("SystemConsoleNull") // from Java 25 on it is null again where nobody is
    private Consumer<Subject> progress() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return _ -> {};
        }
        return subject -> voice.remark("bench.begun", voice.texts().get("cli.bench.subject." + subject.code()));
    }
}
