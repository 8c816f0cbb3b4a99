package thole.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;

/// The ways within Review: the caseload, the journals that are open, and out. It stands at the left, or on top where
/// there is little room. Up and down move.
final class ReviewSidebar extends StackPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Texts texts;
    private final ReviewModel model;
    private final Optional<Runnable> leave;
    private boolean onTop;
    private List<Button> items = List.of();
    private String drawn = "";

    /// @param leave goes back to the person’s own journal, where there is one
    ReviewSidebar(Texts texts, ReviewModel model, Optional<Runnable> leave) {
        this.texts = texts;
        this.model = model;
        this.leave = leave;
        getStyleClass().addAll("review-sidebar", "th-region");
        setAccessibleText(texts.get("caseload.sidebar"));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void place(boolean top) {
        onTop = top;
        drawn = "";
        show(model.now());
    }

    void show(ReviewState state) {
        String now = state.shown() + " "
                + state.open().stream().map(CaseLine.Opened::label).toList();
        if (now.equals(drawn)) {
            return;
        }
        drawn = now;
        boolean focused = isFocusWithin();
        Button caseload =
                item(texts.get("caseload.title"), Icon.LIST, state.shown().isEmpty(), model::showCaseload);
        List<Node> journals = new ArrayList<>();
        for (CaseLine.Opened line : state.open()) {
            boolean here = state.shown().filter(line.file()::equals).isPresent();
            journals.add(item(line.label(), Icon.FILE, here, () -> model.open(line)));
        }
        List<Node> out = leave.map(go -> List.<Node>of(item(texts.get("caseload.leave"), Icon.ARROW_LEFT, false, go)))
                .orElse(List.of());
        Pane all = onTop ? row(caseload, journals, out) : column(caseload, journals, out);
        items = all.getChildren().stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .toList();
        getChildren().setAll(all);
        if (focused) {
            requestFocus();
        }
    }

    private Pane row(Button caseload, List<Node> journals, List<Node> out) {
        FlowPane row = new FlowPane(caseload);
        row.getStyleClass().add("review-ways-top");
        row.getChildren().addAll(journals);
        row.getChildren().addAll(out);
        HBox notice = new HBox(Icon.LOCK.node("th-small"), Labels.caption(texts.get("caseload.read_only")));
        notice.getStyleClass().add("review-notice-line");
        row.getChildren().add(notice);
        return row;
    }

    private Pane column(Button caseload, List<Node> journals, List<Node> out) {
        VBox name = new VBox(Labels.heading(texts.get("caseload.brand")), Labels.caption(texts.get("caseload.mode")));
        name.getStyleClass().add("review-brand");
        VBox column = new VBox(name, caseload);
        column.getStyleClass().add("review-ways");
        if (!journals.isEmpty()) {
            column.getChildren().add(Labels.caption(texts.get("caseload.open_journals")));
            column.getChildren().addAll(journals);
        }
        Region between = new Region();
        VBox.setVgrow(between, Priority.ALWAYS);
        HBox notice = new HBox(Icon.LOCK.node("th-small"), Labels.small(texts.get("caseload.read_only")));
        notice.getStyleClass().add("review-notice");
        column.getChildren().addAll(between, notice);
        column.getChildren().addAll(out);
        return column;
    }

    private static Button item(String name, Icon icon, boolean here, Runnable go) {
        Button item = new Button(name, icon.node());
        item.getStyleClass().setAll("th-nav");
        item.setMnemonicParsing(false);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setWrapText(true);
        item.pseudoClassStateChanged(HERE, here);
        item.setFocusTraversable(here);
        item.setOnAction(_ -> go.run());
        return item;
    }

    private void pressed(KeyEvent event) {
        int step = switch (event.getCode()) {
            case KeyCode.DOWN, KeyCode.RIGHT -> 1;
            case KeyCode.UP, KeyCode.LEFT -> -1;
            default -> 0;
        };
        if (step != 0 && event.getTarget() instanceof Button from && items.contains(from)) {
            items.get(Math.clamp(items.indexOf(from) + step, 0, items.size() - 1))
                    .requestFocus();
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        items.stream().filter(Button::isFocusTraversable).findFirst().ifPresent(Button::requestFocus);
    }
}
