package thole.ui.review;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.chart.PainStrip;
import thole.text.Texts;
import thole.ui.chart.PictureView;
import thole.ui.kit.Icon;
import thole.ui.kit.Labels;
import thole.ui.kit.Subscriptions;
import thole.ui.kit.frame.Manner;
import thole.ui.review.CaseLine.Locked;
import thole.ui.review.CaseLine.Opened;

/// The caseload as a table: a line for each journal, all of the same height, ordered by the buttons in its head.
final class CaseTable extends TableView<CaseLine> {

    private static final double ROW = 68;
    private static final double NARROW_ROW = 112;

    /// Narrower than so many units of the usual text, only what is looked for first stands in the line; the rest is
    /// said under the table.
    private static final double NARROW_BELOW = 640;

    private static final Map<CaseOrder, Double> WIDTHS = new EnumMap<>(Map.of(
            CaseOrder.LABEL, 125.0,
            CaseOrder.SAFETY, 290.0,
            CaseOrder.DATA, 120.0,
            CaseOrder.DAYS, 85.0,
            CaseOrder.PAIN, 100.0,
            CaseOrder.CHANGE, 165.0));

    private static final Map<CaseOrder, Double> NARROW_WIDTHS = new EnumMap<>(Map.of(
            CaseOrder.LABEL, 80.0,
            CaseOrder.SAFETY, 160.0,
            CaseOrder.PAIN, 70.0,
            CaseOrder.CHANGE, 140.0));

    private static final double STRIP_HEIGHT = 40;
    private static final int STRIP_DAYS = 56;

    private final Texts texts;
    private final Consumer<CaseOrder> order;
    private final Map<CaseOrder, TableColumn<CaseLine, CaseLine>> columns = new EnumMap<>(CaseOrder.class);
    private final TableColumn<CaseLine, CaseLine> strip;
    private final Map<CaseOrder, Button> heads = new EnumMap<>(CaseOrder.class);

    /// @param open what Enter and a double click do
    /// @param letters what single letters do now
    CaseTable(
            Texts texts, Consumer<CaseOrder> order, Consumer<CaseLine> open, Supplier<Map<String, Runnable>> letters) {
        this.texts = texts;
        this.order = order;
        getStyleClass().addAll("review-table", "th-region");
        setAccessibleText(texts.get("caseload.table"));
        Label nothing = Labels.lead(texts.get("caseload.empty"));
        nothing.getStyleClass().add("review-empty");
        setPlaceholder(nothing);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        columns.put(CaseOrder.LABEL, column(CaseOrder.LABEL, this::label));
        columns.put(CaseOrder.SAFETY, column(CaseOrder.SAFETY, CaseTable::safety));
        columns.put(
                CaseOrder.DATA,
                column(
                        CaseOrder.DATA,
                        line -> pair(line.data().to(), line.data().from())));
        columns.put(
                CaseOrder.DAYS, column(CaseOrder.DAYS, line -> words(line.data().days())));
        columns.put(
                CaseOrder.PAIN,
                column(
                        CaseOrder.PAIN,
                        line -> pair(line.data().pain(), line.data().painDays())));
        columns.put(
                CaseOrder.CHANGE,
                column(CaseOrder.CHANGE, line -> words(line.data().change())));
        strip = strip();
        getColumns().setAll(columns.values());
        getColumns().add(strip);
        ObservableValue<Manner> manner = Manner.around(this);
        manner.subscribe(now -> arrange(getWidth(), now.scale()));
        new Subscriptions()
                .changes(
                        widthProperty(),
                        width -> arrange(width.doubleValue(), manner.getValue().scale()));
        listen(open, letters);
    }

    private void arrange(double width, double scale) {
        boolean narrow = width > 0 && width / scale < NARROW_BELOW;
        Map<CaseOrder, Double> widths = narrow ? NARROW_WIDTHS : WIDTHS;
        columns.forEach((by, column) -> {
            column.setVisible(widths.containsKey(by));
            column.setPrefWidth(widths.getOrDefault(by, 0.0) * scale);
        });
        strip.setVisible(!narrow);
        setFixedCellSize((narrow ? NARROW_ROW : ROW) * scale);
    }

    private void listen(Consumer<CaseLine> open, Supplier<Map<String, Runnable>> letters) {
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                selected().ifPresent(open);
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            Runnable act = letters.get().get(event.getCharacter().toLowerCase(texts.locale()));
            if (act != null && isFocused() && !event.isShortcutDown() && !event.isAltDown()) {
                act.run();
                event.consume();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                selected().ifPresent(open);
            }
        });
    }

    Optional<CaseLine> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// The same line stays selected wherever it stands now.
    void show(ReviewState state) {
        if (!state.lines().equals(getItems())) {
            Optional<CaseLine> before = selected();
            getItems().setAll(state.lines());
            int place = before.map(line -> place(state, line)).orElse(-1);
            if (place < 0 && !state.lines().isEmpty()) {
                place = 0;
            }
            if (place >= 0) {
                getSelectionModel().clearAndSelect(place);
                getFocusModel().focus(place);
            }
        }
        heads.forEach((one, head) -> {
            boolean here = one == state.order();
            Icon arrow = state.reversed() ? Icon.CHEVRON_UP : Icon.CHEVRON_DOWN;
            head.setGraphic(here ? arrow.node("th-small") : null);
            String name = texts.get("caseload.column." + one.key());
            String key = here ? "caseload.sort.here" : "caseload.sort";
            head.setAccessibleText(texts.get(key, name, state.reversed() ? 1 : 0));
        });
    }

    private static int place(ReviewState state, CaseLine line) {
        List<CaseLine> lines = state.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).file().equals(line.file())) {
                return i;
            }
        }
        return -1;
    }

    private interface Draw {
        Node of(Opened line);
    }

    private TableColumn<CaseLine, CaseLine> column(CaseOrder by, Draw draw) {
        Button head = new Button(texts.get("caseload.column." + by.key()));
        head.getStyleClass().setAll("review-head");
        head.setMnemonicParsing(false);
        head.setContentDisplay(ContentDisplay.RIGHT);
        head.setMaxWidth(Double.MAX_VALUE);
        head.setOnAction(_ -> order.accept(by));
        heads.put(by, head);
        TableColumn<CaseLine, CaseLine> column = plain(draw, by == CaseOrder.LABEL, by == CaseOrder.SAFETY);
        column.setGraphic(head);
        return column;
    }

    private TableColumn<CaseLine, CaseLine> plain(Draw draw, boolean name, boolean why) {
        TableColumn<CaseLine, CaseLine> column = new TableColumn<>();
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(CaseLine line, boolean empty) {
                super.updateItem(line, empty);
                setText(null);
                setGraphic(empty || line == null ? null : drawn(line));
            }

            private Node drawn(CaseLine line) {
                return switch (line) {
                    case Opened opened -> draw.of(opened);
                    case Locked locked ->
                        name
                                ? withIcon(Icon.LOCK.node(), strong(locked.label()))
                                : words(why ? texts.get("caseload.not_opened") : "");
                };
            }
        });
        return column;
    }

    private TableColumn<CaseLine, CaseLine> strip() {
        TableColumn<CaseLine, CaseLine> column = plain(
                line -> {
                    PictureView view = new PictureView();
                    view.show((width, height) -> PainStrip.of(
                            line.row().pain().daily(),
                            STRIP_DAYS,
                            width,
                            height,
                            line.data().chart()));
                    view.setPrefHeight(STRIP_HEIGHT);
                    view.setMaxHeight(STRIP_HEIGHT);
                    HBox place = new HBox(view);
                    place.setAlignment(Pos.CENTER_LEFT);
                    HBox.setHgrow(view, Priority.ALWAYS);
                    return place;
                },
                false,
                false);
        Label head = Labels.small(texts.get("caseload.column.weeks"));
        head.getStyleClass().add("review-head-words");
        column.setPrefWidth(130);
        column.setGraphic(head);
        return column;
    }

    private Node label(Opened line) {
        Label name = strong(line.label());
        return line.data().old().isPresent() ? pair(name, texts.get("caseload.old_file")) : name;
    }

    private static Node safety(Opened line) {
        if (!line.data().flagged()) {
            Label said = Labels.small(line.data().safety().getFirst());
            said.getStyleClass().add("th-muted");
            return said;
        }
        Label what = Labels.small(line.data().flag().getFirst());
        what.getStyleClass().add("review-flag");
        Label when = Labels.caption(line.data().flag().getLast());
        VBox words = new VBox(what, when);
        words.setAlignment(Pos.CENTER_LEFT);
        return withIcon(Icon.ALERT.node("th-danger"), words);
    }

    private static Label strong(String text) {
        Label label = Labels.small(text);
        label.getStyleClass().add("th-strong");
        return label;
    }

    private static Label words(String text) {
        return Labels.small(text);
    }

    private static Node pair(String text, String under) {
        return pair(Labels.small(text), under);
    }

    private static Node pair(Label label, String under) {
        VBox both = new VBox(label, Labels.caption(under));
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private static Node withIcon(Node icon, Node label) {
        HBox both = new HBox(icon, label);
        both.getStyleClass().add("review-with-icon");
        HBox.setHgrow(label, Priority.ALWAYS);
        return both;
    }
}
