package thole.ui.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.patterns.PatternColumns.Fit;
import thole.ui.patterns.PatternsBody.Group;
import thole.ui.patterns.PatternsBody.Table;

/// The findings in their groups: the head and the foot stay, the rows scroll between them; in a narrow window all of it
/// scrolls. One stop of the Tab key; up
/// and down move from row to row.
final class PatternTable extends VBox {

    private static final int NONE = -1;

    private final List<PatternRowView> rows = new ArrayList<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private final ScrollPane scroll;
    private final Consumer<String> opened;

    /// The row on which a key that opens is held down.
    private int held = NONE;

    /// @param limited says that only a part of a long journal is compared; empty where all of it is
    /// @param opened called with the key of the factor whose row is opened
    PatternTable(Texts texts, Table table, String limited, Fit fit, Consumer<String> opened) {
        this.opened = opened;
        getStyleClass().addAll("th-card", "patterns-table");
        PatternColumns columns = new PatternColumns(texts, table.scale(), fit);
        VBox list = new VBox();
        if (!table.standing().isEmpty()) {
            Label standing = Labels.lead(table.standing());
            standing.getStyleClass().add("patterns-standing");
            list.getChildren().add(standing);
        }
        table.groups().forEach(group -> addGroup(texts, list, group, columns));
        scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node foot = foot(limited, table.notes());
        if (fit == Fit.NARROW) {
            list.getChildren().addFirst(head(columns));
            list.getChildren().add(foot);
            getChildren().setAll(scroll);
        } else {
            getChildren().setAll(head(columns), scroll, foot);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        enter(0);
    }

    private void addGroup(Texts texts, VBox list, Group group, PatternColumns columns) {
        Label words = Labels.heading(group.heading());
        words.setMinWidth(USE_PREF_SIZE);
        HBox heading = new HBox(words, Labels.caption(group.caption()));
        heading.setMinHeight(USE_PREF_SIZE);
        heading.getStyleClass().add("patterns-group");
        list.getChildren().add(heading);
        for (PatternRow row : group.rows()) {
            PatternRowView view = new PatternRowView(texts, row, columns, opened);
            int place = rows.size();
            subscriptions.changes(view.focusedProperty(), focused -> {
                if (focused) {
                    enter(place);
                    reveal(view);
                }
            });
            rows.add(view);
            list.getChildren().add(view);
        }
    }

    /// As wide as the rows are beside the scroll bar.
    private HBox head(PatternColumns columns) {
        HBox words = columns.head();
        HBox.setHgrow(words, Priority.ALWAYS);
        Region besideBar = new Region();
        subscriptions.changes(
                scroll.viewportBoundsProperty(),
                viewport -> besideBar.setMinWidth(Math.max(0, scroll.getWidth() - viewport.getWidth())));
        HBox head = new HBox(words, besideBar);
        head.getStyleClass().add("patterns-head");
        head.setMinHeight(USE_PREF_SIZE);
        return head;
    }

    private static Node foot(String limited, List<String> notes) {
        List<String> sentences = new ArrayList<>(notes);
        if (!limited.isEmpty()) {
            sentences.addFirst(limited);
        }
        Label words = Labels.caption(String.join(" ", sentences));
        words.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox foot = new HBox(Icon.INFO.node("th-small"), words);
        foot.getStyleClass().add("patterns-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        return foot;
    }

    /// The row that has the focus, by its factor; empty where none has.
    String focusedKey() {
        return rows.stream()
                .filter(Node::isFocused)
                .map(PatternRowView::key)
                .findFirst()
                .orElse("");
    }

    void focus(String key) {
        rows.stream().filter(row -> row.key().equals(key)).findFirst().ifPresent(Node::requestFocus);
    }

    /// Pixels that are scrolled out above.
    double scrolled() {
        return scroll.getVvalue() * hidden();
    }

    /// What stood at the top of the view stays there, however many rows came below.
    void scrollTo(double pixels) {
        scroll.setVvalue(hidden() > 0 ? Math.clamp(pixels / hidden(), 0, 1) : 0);
    }

    /// Pixels of the rows that do not fit into the view.
    private double hidden() {
        double rowsHeight = scroll.getContent().getLayoutBounds().getHeight();
        return Math.max(0, rowsHeight - scroll.getViewportBounds().getHeight());
    }

    /// Only one row at a time can be reached with Tab.
    private void enter(int place) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setFocusTraversable(i == place);
        }
    }

    private void pressed(KeyEvent event) {
        int place = focusedPlace();
        if (place < 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (opens(event)) {
            event.consume();
            held = place;
            return;
        }
        int next = switch (event.getCode()) {
            case UP -> Math.max(0, place - 1);
            case DOWN -> Math.min(rows.size() - 1, place + 1);
            case HOME -> 0;
            case END -> rows.size() - 1;
            default -> -1;
        };
        if (next >= 0) {
            rows.get(next).requestFocus();
            event.consume();
        }
    }

    /// As with a button, letting go opens: a key that is held down would otherwise press the way back as well.
    private void released(KeyEvent event) {
        int place = focusedPlace();
        if (opens(event) && place >= 0 && place == held) {
            event.consume();
            opened.accept(rows.get(place).key());
        }
        held = NONE;
    }

    private static boolean opens(KeyEvent event) {
        return event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
    }

    private int focusedPlace() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    /// Scrolls as little as it takes to see the whole row; for the first row, to the very top.
    private void reveal(PatternRowView row) {
        if (hidden() <= 0) {
            return;
        }
        Bounds bounds = row.getBoundsInParent();
        double top = scrolled();
        double highest = row == rows.getFirst() ? 0 : bounds.getMinY();
        double lowest = bounds.getMaxY() - scroll.getViewportBounds().getHeight();
        double moved = Math.clamp(top, Math.min(lowest, highest), highest);
        scrollTo(moved);
    }
}
