package thole.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.model.Problem;
import thole.model.Problem.Code;
import thole.model.ProblemException;

/// No command at all: the window, on a journal or on the default one.
@Command(name = "thole", mixinStandardHelpOptions = true)
public final class OpenCommand implements Callable<Integer> {

    /// Nothing is broken, but this machine cannot do what the command line asks for.
    private static final int NOT_POSSIBLE_HERE = 2;

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    public OpenCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        if (file != null && !Files.exists(file)) {
            if (file.toString().matches("[a-z-]+")) {
                throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.command", file));
            }
            throw new ProblemException(Problem.of(Code.JOURNAL_MISSING, file));
        }
        if (!around.desk().hasDisplay()) {
            voice.remark("no_display");
            return NOT_POSSIBLE_HERE;
        }
        return file == null ? around.desk().openWindow() : around.desk().openWindow(file);
    }
}
