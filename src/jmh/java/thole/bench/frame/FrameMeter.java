package thole.bench.frame;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import thole.app.wiring.Services;
import thole.app.wiring.Wiring;
import thole.bench.BenchJournal;
import thole.journal.ReadOnlyJournal;
import thole.model.factor.Factor;
import thole.model.snapshot.JournalSnapshot;
import thole.settings.Preferences;
import thole.settings.Settings;
import thole.settings.TrendsChoice;
import thole.text.Texts;
import thole.ui.kit.frame.Place;

/// The program of [WindowFrames]: the real window on ten years of an invented journal, and beside it a window in which
/// nothing but a rectangle moves. Prints a line for each figure, its name and its milliseconds.
public final class FrameMeter {

    private static final int DAYS = 3650;
    private static final int PANELS = 6;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 820;
    private static final int FRAMES = Integer.getInteger("frames", 120);
    /// From three months, which the screen begins with, to a year: as long as every day is still drawn.
    private static final int WEEKS_LONGER = 39;

    private static final int QUIET_PULSES = 40;

    /// How long the person stays on the first screen, five seconds, before going to the charts.
    private static final int FIRST_SCREEN_PULSES = Integer.getInteger("first.screen", 300);

    private final int rounds;
    private final CompletableFuture<Double> firstShow = new CompletableFuture<>();
    private boolean dataThere;
    private Stage trends = new Stage();
    private Node strip = new Pane();
    private Stage empty = new Stage();
    private Rectangle rectangle = new Rectangle();

    private FrameMeter(int rounds) {
        this.rounds = rounds;
    }

    /// @param arguments how many rounds, the first of which does not count
    public static void main(String[] arguments) {
        CompletableFuture<Boolean> begun = new CompletableFuture<>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> begun.complete(true));
        begun.join();
        FrameMeter[] meter = new FrameMeter[1];
        try {
            Pulses.onScreen(() -> meter[0] = new FrameMeter(Integer.parseInt(arguments[0])));
            meter[0].measure();
        } finally {
            Platform.exit(); // also after a failure: the toolkit's thread would keep the process
        }
    }

    private void measure() {
        Pulses.onScreen(this::openEmpty);
        rest();
        print("first_show_floor", Pulses.shown(this::showRectangle));
        JournalSnapshot journal = BenchJournal.snapshot(BenchJournal.csv(DAYS));
        Wiring[] wiring = new Wiring[1];
        Pulses.onScreen(() -> wiring[0] = open(journal));
        Pulses.frame(FIRST_SCREEN_PULSES, () -> {});
        Pulses.onScreen(() -> {
            wiring[0].shell().go(Place.parse("trends"));
            onData();
        });
        print("first_show", firstShow.join());
        rest();
        Pulses.onScreen(this::toAYear);
        rest();
        for (int round = 0; round < rounds; round++) {
            Pulses.Frame floor = Pulses.frame(FRAMES, this::moveRectangle);
            KeyCode key = round % 2 == 0 ? KeyCode.LEFT : KeyCode.RIGHT;
            Pulses.Frame panning = Pulses.frame(FRAMES, () -> press(key, false));
            rest();
            if (round > 0) {
                print("panning_floor", floor.between());
                print("panning_work_floor", floor.work());
                print("panning", panning.between());
                print("panning_work", panning.work());
            }
        }
        Pulses.onScreen(() -> {
            trends.hide();
            wiring[0].close();
        });
    }

    private static void print(String name, double milliseconds) {
        System.out.println(name + " " + milliseconds);
    }

    private static void rest() {
        Pulses.frame(QUIET_PULSES, () -> {});
    }

    private void openEmpty() {
        empty = new Stage();
        empty.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        empty.show();
    }

    private void showRectangle() {
        rectangle = new Rectangle(20, 20, 80, 60);
        rectangle.setFill(Color.STEELBLUE);
        empty.getScene().setRoot(new Pane(rectangle));
    }

    private void moveRectangle() {
        rectangle.setTranslateX((rectangle.getTranslateX() + 4) % (WIDTH - 200));
    }

    private Wiring open(JournalSnapshot journal) {
        Clock evening = Clock.fixed(
                BenchJournal.LAST_DAY.atTime(LocalTime.of(20, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Preferences preferences =
                Preferences.usual().withBegun(journal.facts().id()).with(sixPanels(journal));
        Texts texts = new Texts(Locale.UK);
        Wiring wiring = new Wiring(
                new ReadOnlyJournal(journal),
                Settings.unkept(preferences),
                _ -> texts,
                evening,
                new Services.Files(Optional.empty(), Path.of("preferences")),
                Throwable::printStackTrace);
        trends = new Stage();
        wiring.show(trends);
        wiring.rehearse(trends);
        trends.setWidth(WIDTH);
        trends.setHeight(HEIGHT);
        return wiring;
    }

    private static TrendsChoice sixPanels(JournalSnapshot journal) {
        List<String> all = Stream.concat(
                        Stream.of(Factor.values()).map(Factor::code),
                        journal.customFactors().stream()
                                .map(factor -> factor.id().value().toString()))
                .toList();
        return TrendsChoice.usual().withOrder(all).withHidden(all.subList(PANELS, all.size()));
    }

    /// Looks out for the data: the first that the screen does with it is to offer the factors.
    private void onData() {
        Node factors = trends.getScene().lookup(".trend-factors");
        factors.visibleProperty().subscribe(there -> {
            if (there && !dataThere) {
                dataThere = true;
                Pulses.painted(System.nanoTime(), firstShow);
            }
        });
    }

    /// By the keys of the strip below the charts.
    private void toAYear() {
        strip = trends.getScene().lookup(".range-strip");
        IntStream.range(0, WEEKS_LONGER).forEach(_ -> press(KeyCode.LEFT, true));
    }

    private void press(KeyCode key, boolean shift) {
        Event.fireEvent(strip, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
    }
}
