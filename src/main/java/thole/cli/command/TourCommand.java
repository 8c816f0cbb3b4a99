package thole.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import thole.cli.output.AnalysisText;
import thole.cli.output.Voice;
import thole.cli.port.PictureOrder;
import thole.cli.port.PictureOrder.Theme;
import thole.cli.port.Surroundings;
import thole.cli.source.ExampleFile;
import thole.cli.source.Folders;
import thole.exchange.example.ExampleOrder;
import thole.insight.Analysis;
import thole.insight.frame.Window;
import thole.model.ProblemException;
import thole.model.snapshot.JournalSnapshot;

/// The whole program in one command: an example, what it says, what it looks like.
@Command(name = "tour", mixinStandardHelpOptions = true)
public final class TourCommand implements Callable<Integer> {

    private final Surroundings around;
    private final Voice voice;

    @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "dir")
    private Path folder = Path.of("target", "tour");

    public TourCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException {
        Folders.make(folder);
        Path file = folder.resolve("example.thole");
        ExampleFile.makeRoom(file, around);
        JournalSnapshot example = ExampleFile.write(file, ExampleOrder.usual(), voice.texts(), around);
        voice.say("tour.journal", file);
        voice.print("");
        Analysis analysis = Analysis.of(example, Window.USUAL, around.today(example.dayStart()));
        new AnalysisText(voice.texts()).lines(file.toString(), true, analysis).forEach(voice::print);
        voice.print("");
        voice.say("tour.pictures");
        around.desk().screenshots(pictures(file), picture -> voice.print("  " + picture));
        if (!around.desk().hasDisplay()) {
            voice.remark("tour.no_display");
            return 0;
        }
        return around.desk().openWindow(file);
    }

    private PictureOrder pictures(Path journal) {
        return new PictureOrder(
                folder.resolve("screens"),
                journal,
                around.desk().views(),
                Theme.LIGHT,
                PictureOrder.USUAL_WIDTH,
                PictureOrder.USUAL_HEIGHT);
    }
}
