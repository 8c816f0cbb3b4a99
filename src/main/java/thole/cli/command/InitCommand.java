package thole.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.model.ProblemException;

/// A new, empty journal.
@Command(name = "init", mixinStandardHelpOptions = true)
public final class InitCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--no-passphrase", descriptionKey = "no-passphrase")
    private boolean plainOnPurpose;

    public InitCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        around.files().create(file, around.newJournal(false)).close();
        voice.say("init.made", file);
        if (!plainOnPurpose) {
            voice.remark("init.plain");
        }
        return 0;
    }
}
