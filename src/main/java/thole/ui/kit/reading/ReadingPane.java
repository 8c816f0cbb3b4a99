package thole.ui.kit.reading;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import thole.ui.kit.Subscriptions;

/// A long page to be read by keyboard. One stop of the Tab key; up and down move from part to part, through a part that
/// is higher than the view first.
public final class ReadingPane extends ScrollPane {

    private static final double EDGE = 8;
    private static final double STEP = 60;
    private static final double MOST_OF_A_PAGE = 0.9;

    /// A page that is drawn anew for the width it gets is laid out in the second.
    private static final int PULSES = 2;

    private final Subscriptions subscriptions = new Subscriptions();
    private List<Node> parts = List.of();

    public ReadingPane() {
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("help-reading");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param stops what takes the focus, from top to bottom
    public void read(Node page, List<Node> stops) {
        subscriptions.end();
        parts = List.copyOf(stops);
        setContent(page);
        parts.forEach(part -> {
            part.setOnMousePressed(_ -> part.requestFocus());
            subscriptions.changes(part.focusedProperty(), focused -> {
                if (focused) {
                    enter(part);
                }
            });
        });
        enter(parts.getFirst());
    }

    /// The part that has the focus, counted from the top; -1 where none has.
    public int place() {
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).isFocused())
                .findFirst()
                .orElse(-1);
    }

    /// Gives the focus to the part at a place, as before the page was laid out anew.
    public void goTo(int place) {
        if (place >= 0) {
            parts.get(place).requestFocus();
        }
    }

    /// Begins at the part at a place: it takes the focus, and stands at the top once the page is laid out.
    public void beginAt(int place) {
        goTo(place);
        Scene scene = getScene();
        if (scene == null || place < 0) {
            return;
        }
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                pulses++;
                Node part = parts.get(place);
                if (pulses == PULSES || !part.isFocused()) {
                    scene.removePostLayoutPulseListener(this);
                }
                if (part.isFocused()) {
                    scrollTo(bounds(part).getMinY() - EDGE);
                }
            }
        });
    }

    private void enter(Node here) {
        parts.forEach(part -> part.setFocusTraversable(part.equals(here)));
        reveal(here);
    }

    private void pressed(KeyEvent event) {
        int place = place();
        if (place < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean known = true;
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> step(place, -1);
            case DOWN -> step(place, 1);
            case PAGE_UP -> page(-1);
            case PAGE_DOWN, SPACE -> page(1);
            case HOME -> parts.getFirst().requestFocus();
            case END -> parts.getLast().requestFocus();
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /// To the next part, or on in this one where there is more of it to see.
    private void step(int place, int direction) {
        Bounds here = bounds(parts.get(place));
        double bottom = top() + viewHeight();
        boolean more = direction > 0 ? here.getMaxY() > bottom + 1 : here.getMinY() < top() - 1;
        if (more) {
            scrollTo(top() + direction * STEP);
        } else {
            goTo(Math.clamp((long) place + direction, 0, parts.size() - 1));
        }
    }

    /// By a page, with the focus on the first part that begins there.
    private void page(int direction) {
        double target = Math.clamp(top() + direction * MOST_OF_A_PAGE * viewHeight(), 0, hidden());
        Node first = parts.stream()
                .filter(part -> bounds(part).getMinY() >= target)
                .findFirst()
                .orElse(parts.getLast());
        first.requestFocus();
        scrollTo(target);
    }

    /// Scrolls as little as it takes to see the whole part; one that is higher than the view from its top; the first
    /// and the last one with what stands beyond them.
    private void reveal(Node part) {
        if (hidden() <= 0) {
            return;
        }
        Bounds bounds = bounds(part);
        double highest = part.equals(parts.getFirst()) ? 0 : bounds.getMinY() - EDGE;
        double lowest = part.equals(parts.getLast()) ? hidden() : bounds.getMaxY() + EDGE - viewHeight();
        scrollTo(Math.clamp(top(), Math.min(lowest, highest), highest));
    }

    private Bounds bounds(Node part) {
        return getContent().sceneToLocal(part.localToScene(part.getLayoutBounds()));
    }

    private double top() {
        return getVvalue() * hidden();
    }

    private double viewHeight() {
        return getViewportBounds().getHeight();
    }

    private double hidden() {
        return Math.max(0, getContent().getLayoutBounds().getHeight() - viewHeight());
    }

    private void scrollTo(double pixels) {
        setVvalue(hidden() > 0 ? Math.clamp(pixels / hidden(), 0, 1) : 0);
    }
}
