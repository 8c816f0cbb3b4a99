package thole.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import thole.cli.output.SoundnessReport;
import thole.cli.output.Voice;
import thole.cli.port.Soundness;
import thole.cli.port.Surroundings;
import thole.model.ProblemException;

/// Checks a journal from top to bottom.
@Command(name = "verify", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {

    private static final int NOT_SOUND = 4;

    private final Surroundings around;
    private final Voice voice;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    public VerifyCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        Soundness soundness = around.files().verify(file);
        SoundnessReport report = new SoundnessReport(file, soundness);
        if (json) {
            voice.print(report.json(voice));
        } else {
            report.lines(voice).forEach(voice::print);
        }
        return soundness.isSound() ? 0 : NOT_SOUND;
    }
}
