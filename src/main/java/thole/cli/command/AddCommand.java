package thole.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.Surroundings;
import thole.journal.Journal;
import thole.model.ProblemException;

/// One entry, or many from standard input.
@Command(name = "add", mixinStandardHelpOptions = true)
public final class AddCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--lines", descriptionKey = "lines")
    private boolean lines;

    @ArgGroup(exclusive = false)
    private EntryOptions entry = new EntryOptions();

    public AddCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        if (lines == entry.isGiven()) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.add"));
        }
        try (Journal journal = around.files().open(file)) {
            EntrySaver saver = new EntrySaver(journal, around, voice);
            if (lines) {
                return new AddLines(saver, around.streams().in(), voice).run();
            }
            entry.saveWith(saver);
            return 0;
        }
    }
}
