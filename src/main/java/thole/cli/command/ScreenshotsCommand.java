package thole.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import thole.cli.output.Voice;
import thole.cli.port.PictureOrder;
import thole.cli.port.PictureOrder.Language;
import thole.cli.port.PictureOrder.Theme;
import thole.cli.port.Surroundings;
import thole.cli.source.ExampleFile;
import thole.exchange.example.ExampleOrder;
import thole.model.ProblemException;

/// Pictures of every screen.
@Command(name = "screenshots", mixinStandardHelpOptions = true)
public final class ScreenshotsCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{2,4})x(\\d{2,4})");

    private final Surroundings around;
    private final Voice voice;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "dir")
    private Path folder = Path.of("");

    @Option(names = "--journal", paramLabel = "FILE", descriptionKey = "journal")
    private @Nullable Path journal;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "theme")
    private Theme theme = Theme.LIGHT;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size")
    private String size = PictureOrder.USUAL_WIDTH + "x" + PictureOrder.USUAL_HEIGHT;

    @Option(names = "--zoom", paramLabel = "100..200", descriptionKey = "zoom")
    private int zoom = PictureOrder.USUAL_ZOOM;

    @Option(names = "--language", paramLabel = "en|de|pseudo", descriptionKey = "language")
    private Language language = Language.EN;

    @Option(names = "--view", paramLabel = "SCREEN", descriptionKey = "view")
    private @Nullable String view;

    public ScreenshotsCommand(Surroundings around, Voice voice) {
        this.around = around;
        this.voice = voice;
    }

    @Override
    public Integer call() throws ProblemException, IOException {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.size"));
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        if (zoom < PictureOrder.USUAL_ZOOM || zoom > PictureOrder.MOST_ZOOM) {
            throw new ParameterException(spec.commandLine(), voice.texts().get("cli.wrong.zoom"));
        }
        PictureOrder order = new PictureOrder(
                folder, journal == null ? folder : journal, views(), theme, width, height, zoom, language);
        if (journal == null) {
            renderExample(order);
        } else {
            render(order);
        }
        return 0;
    }

    private List<String> views() {
        List<String> all = around.desk().views();
        if (view == null) {
            return all;
        }
        // a page may be asked for on a day or a pattern of its own, as in day:2026-11-03
        if (!all.contains(view) && !all.contains(view.replaceFirst(":.*", ""))) {
            throw new ParameterException(
                    spec.commandLine(), voice.texts().get("cli.wrong.view", String.join(", ", all)));
        }
        return List.of(view);
    }

    private void renderExample(PictureOrder order) throws ProblemException, IOException {
        Path room = Files.createTempDirectory("thole-example-");
        Path example = room.resolve("example.thole");
        try {
            ExampleFile.write(example, ExampleOrder.usual(), voice.texts(), around);
            render(order.of(example));
        } finally {
            if (Files.exists(example)) {
                around.files().discard(example);
            }
            Files.deleteIfExists(room);
        }
    }

    private void render(PictureOrder order) throws ProblemException {
        around.desk().screenshots(order, picture -> voice.print(picture.toString()));
    }
}
