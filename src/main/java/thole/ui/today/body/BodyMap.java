package thole.ui.today.body;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.chart.body.BodyFigure;
import thole.chart.body.BodyFigure.Direction;
import thole.chart.body.BodyFigureReader;
import thole.model.body.BodyView;
import thole.model.body.Region;
import thole.text.Texts;
import thole.ui.kit.Labels;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.body.FigureView;
import thole.ui.kit.body.RegionShape;

/// The body from behind and from the front. One stop of the Tab key; arrows go to the neighbour, Space marks, Delete
/// clears. Where there is little room, one view at a time.
public final class BodyMap extends VBox {

    private static final List<BodyView> ORDER = List.of(BodyView.BACK, BodyView.FRONT);

    private final Texts texts;
    private final BodyFigure figure = BodyFigureReader.read();
    private final Map<BodyView, FigureView> views = new EnumMap<>(BodyView.class);
    private final Map<BodyView, VBox> columns = new EnumMap<>(BodyView.class);
    private final Map<BodyView, Region> current = new EnumMap<>(BodyView.class);
    private final BiConsumer<Region, Boolean> marked;
    private final SegmentedChoice<BodyView> viewChoice;
    private BodyView view = BodyView.BACK;
    private Set<Region> shown = Set.of();
    private boolean single;

    /// @param marked told which region the person marked (true) or cleared (false)
    public BodyMap(Texts texts, BiConsumer<Region, Boolean> marked) {
        this.texts = texts;
        this.marked = marked;
        current.put(BodyView.BACK, Region.LOWER_BACK_CENTER);
        current.put(BodyView.FRONT, Region.ABDOMEN_LOWER);
        getStyleClass().add("th-body-map");
        HBox figures = new HBox();
        figures.getStyleClass().add("th-figures");
        VBox.setVgrow(figures, Priority.ALWAYS);
        ORDER.forEach(one -> figures.getChildren().add(column(one)));
        viewChoice = new SegmentedChoice<>(
                texts.get("today.view.name"),
                ORDER.stream().map(one -> new Segment<>(one, name(one))).toList(),
                this::turn);
        getChildren().setAll(figures);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(Set.of());
        single(false);
    }

    private VBox column(BodyView one) {
        FigureView figureView = new FigureView(
                figure, one, texts.get("kit.body.left_letter"), texts.get("kit.body.right_letter"), this::clicked);
        figureView.setAccessibleText(
                texts.get("today.view.group", name(one), figureView.shapes().size()));
        Label caption = Labels.caption(name(one));
        VBox column = new VBox(figureView, caption);
        column.setAlignment(Pos.CENTER);
        column.getStyleClass().add("th-figure-column");
        VBox.setVgrow(figureView, Priority.ALWAYS);
        HBox.setHgrow(column, Priority.ALWAYS);
        views.put(one, figureView);
        columns.put(one, column);
        return column;
    }

    private String name(BodyView one) {
        return texts.get("today.view." + one.name().toLowerCase(Locale.ROOT));
    }

    /// The switch between the views, to stand where the screen has room for it.
    public SegmentedChoice<BodyView> viewChoice() {
        return viewChoice;
    }

    /// Whether only one view is shown at a time.
    public void single(boolean one) {
        single = one;
        viewChoice.setVisible(one);
        viewChoice.setManaged(one);
        turn(view);
    }

    private void turn(BodyView to) {
        view = to;
        viewChoice.show(to);
        columns.forEach((one, column) -> {
            column.setVisible(!single || one == to);
            column.setManaged(!single || one == to);
        });
        offerFocus();
    }

    /// Shows which regions are marked.
    public void show(Set<Region> regions) {
        shown = Set.copyOf(regions);
        shapes().forEach(shape -> {
            boolean now = shown.contains(shape.region());
            String name = texts.get("region." + shape.region().code());
            shape.mark(now, texts.get(now ? "today.region.marked" : "today.region.unmarked", name));
        });
    }

    private Stream<RegionShape> shapes() {
        return views.values().stream().flatMap(one -> one.shapes().values().stream());
    }

    private void offerFocus() {
        shapes().forEach(shape -> shape.setFocusTraversable(shape.region() == at()));
    }

    private Region at() {
        return current.getOrDefault(view, Region.LOWER_BACK_CENTER);
    }

    private void go(Region region) {
        view = region.view();
        current.put(view, region);
        turn(view);
        shapes().filter(shape -> shape.region() == region).forEach(RegionShape::requestFocus);
    }

    private void clicked(Region region) {
        go(region);
        marked.accept(region, !shown.contains(region));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || !(event.getTarget() instanceof RegionShape)) {
            return;
        }
        boolean known = true;
        switch (event.getCode()) {
            case KeyCode.UP -> move(Direction.UP);
            case KeyCode.DOWN -> move(Direction.DOWN);
            case KeyCode.LEFT -> move(Direction.LEFT);
            case KeyCode.RIGHT -> move(Direction.RIGHT);
            case KeyCode.SPACE -> marked.accept(at(), !shown.contains(at()));
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> marked.accept(at(), false);
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /// To the other view, with the focus.
    public void turnOver() {
        go(current.getOrDefault(other(), at()));
    }

    /// The focus to the region where it was last.
    public void focusRegion() {
        go(at());
    }

    private BodyView other() {
        return view == BodyView.BACK ? BodyView.FRONT : BodyView.BACK;
    }

    private void move(Direction direction) {
        BodyFigure.Place place = figure.places().get(at());
        Region next = place == null ? null : place.next().get(direction);
        if (next != null) {
            go(next);
        }
    }
}
