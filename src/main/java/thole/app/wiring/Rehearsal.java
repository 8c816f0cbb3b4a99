package thole.app.wiring;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import thole.journal.ReadOnlyJournal;
import thole.ui.trends.RangeChoice;
import thole.ui.trends.TrendsModel;
import thole.ui.trends.TrendsScreen;
import thole.ui.trends.TrendsState;

/// Shows Trends to nobody while the person is on another screen: code that runs for the first time is slow, and now
/// nobody waits for it. It goes in small steps, from a small picture to a large one, waits while keys are pressed, and
/// leaves nothing behind. Lives on the JavaFX thread.
final class Rehearsal implements AutoCloseable {

    private static final Duration BEFORE = Duration.ofSeconds(1);
    private static final Duration BETWEEN = Duration.ofMillis(40);
    private static final List<Take> TAKES = List.of(
            new Take(RangeChoice.TWO_WEEKS, 300, 180),
            new Take(RangeChoice.TWO_WEEKS, 420, 260),
            new Take(RangeChoice.TWO_WEEKS, 640, 400),
            new Take(RangeChoice.MONTH, 1000, 560),
            new Take(RangeChoice.THREE_MONTHS, 1000, 720),
            new Take(RangeChoice.SIX_MONTHS, 1000, 720),
            new Take(RangeChoice.THREE_MONTHS, 1000, 720));

    private final Services with;
    private final Scene window;
    private final BooleanSupplier tooLate;
    private final Reminding.Timer timer;
    private final EventHandler<KeyEvent> putOff = _ -> putOff();
    private final Queue<Runnable> steps = new ArrayDeque<>(List.of(this::build));
    private Runnable callOff = () -> {};
    private Runnable leave = () -> {};

    private record Take(RangeChoice range, double width, double height) {}

    /// @param window whose colours and sizes are tried
    /// @param tooLate whether the person has come to the charts already
    Rehearsal(Services with, Scene window, BooleanSupplier tooLate, Reminding.Timer timer) {
        this.with = with;
        this.window = window;
        this.tooLate = tooLate;
        this.timer = timer;
        window.addEventFilter(KeyEvent.ANY, putOff);
        putOff();
    }

    /// Whoever types is not to feel a step.
    private void putOff() {
        callOff.run();
        callOff = timer.after(BEFORE, this::next);
    }

    private void next() {
        if (steps.isEmpty() || tooLate.getAsBoolean()) {
            close();
        } else {
            steps.remove().run();
            callOff = timer.after(BETWEEN, this::next);
        }
    }

    private void build() {
        TrendsScreen screen = new TrendsScreen(
                with.texts(),
                with.tasks(),
                new ReadOnlyJournal(with.journal().snapshot()),
                with::today,
                TrendsScreen.Ways.reading(TrendsModel.Memory.none()));
        steps.add(() -> dress(screen));
        steps.add(() -> {
            leave = screen::hidden;
            screen.shown();
        });
        steps.add(() -> play(screen));
    }

    private void dress(TrendsScreen screen) {
        Scene scene = new Scene(screen.root());
        scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
        scene.getStylesheets().setAll(window.getStylesheets());
    }

    private void play(TrendsScreen screen) {
        switch (screen.model().state().get()) {
            case TrendsState.Loading _ -> steps.add(() -> play(screen));
            case TrendsState.Empty _ -> {}
            case TrendsState.Shown _ -> TAKES.forEach(take -> play(take, screen));
        }
    }

    private void play(Take take, TrendsScreen screen) {
        Parent root = screen.root();
        steps.add(() -> {
            screen.model().choose(take.range());
            root.applyCss();
        });
        steps.add(() -> {
            root.resize(take.width(), take.height());
            root.layout();
        });
        if (take.equals(TAKES.getFirst())) {
            root.lookupAll(".picture-view").forEach(picture -> steps.add(() -> paint(picture)));
        }
        steps.add(() -> paint(root));
    }

    private static void paint(Node node) {
        var _ = node.snapshot(null, null);
    }

    @Override
    public void close() {
        window.removeEventFilter(KeyEvent.ANY, putOff);
        callOff.run();
        steps.clear();
        leave.run();
    }
}
