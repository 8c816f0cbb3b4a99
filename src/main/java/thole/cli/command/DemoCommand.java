package thole.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.cli.source.ExampleFile;
import thole.exchange.example.ExampleOrder;
import thole.model.ProblemException;
import thole.model.entry.JournalSnapshot;

/// A new journal with an invented person in it.
@Command(name = "demo", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--days", paramLabel = "N", descriptionKey = "days")
    private int days = ExampleOrder.USUAL_DAYS;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
    private long seed = ExampleOrder.USUAL_SEED;

    @Option(names = "--end", paramLabel = "YYYY-MM-DD", descriptionKey = "end")
    private LocalDate end = ExampleOrder.USUAL_END;

    public DemoCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        if (days < 1) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.days"));
        }
        JournalSnapshot made = ExampleFile.write(file, new ExampleOrder(days, seed, end), voice.texts(), around);
        voice.say("demo.made", file, days, made.days().size(), end);
        return 0;
    }
}
