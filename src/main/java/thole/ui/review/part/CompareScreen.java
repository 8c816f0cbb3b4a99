package thole.ui.review.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thole.insight.visits.PlacePair;
import thole.insight.visits.VisitComparison;
import thole.model.snapshot.JournalSnapshot;
import thole.report.caseload.VisitWords;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;
import thole.ui.kit.Screen;
import thole.ui.kit.ScreenHeader;
import thole.ui.kit.SegmentedChoice;
import thole.ui.kit.SegmentedChoice.Segment;
import thole.ui.kit.Tasks;

/// Two stretches of one journal side by side: before the last visit and now, before two visits, or any two.
public final class CompareScreen implements Screen {

    private final Texts texts;
    private final JournalSnapshot journal;
    private final Tasks.Latest work;
    private final Stretches stretches;
    private final StackPane choices = new StackPane();
    private final VBox result = new VBox();
    private final SegmentedChoice<Stretches.Kind> kinds;
    private final VBox root = new VBox();
    private boolean begun;

    /// @param today the day on which the journal was shared
    public CompareScreen(Texts texts, Tasks tasks, JournalSnapshot journal, LocalDate today) {
        this.texts = texts;
        this.journal = journal;
        work = tasks.latest();
        stretches = new Stretches(texts, journal, today, this::compare);
        kinds = new SegmentedChoice<>(
                texts.get("compare.kind"),
                Stream.of(Stretches.Kind.values())
                        .map(kind -> new Segment<>(kind, texts.get("compare.kind." + kind.key())))
                        .toList(),
                this::choose);
        result.getStyleClass().add("review-result");
        ScrollPane scroll = new ScrollPane(result);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root.getStyleClass().addAll("th-canvas", "review-part");
        root.getChildren()
                .setAll(
                        new ScreenHeader(texts.get("compare.title"), texts.get("compare.subtitle"), kinds),
                        choices,
                        scroll);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void shown() {
        if (!begun) {
            begun = true;
            choose(stretches.first());
        }
    }

    @Override
    public void hidden() {
        work.cancel();
        begun = false;
    }

    private void choose(Stretches.Kind kind) {
        kinds.show(kind);
        Node node = stretches.choices(kind);
        choices.getChildren().setAll(node);
        stretches.ask(kind);
    }

    private void compare(Stretches.Question question) {
        result.getChildren().setAll(Labels.small(texts.get("compare.working")));
        work.run(() -> question.ask(journal), this::show);
    }

    private void show(Optional<VisitComparison> comparison) {
        result.getChildren()
                .setAll(comparison
                        .<Node>map(this::table)
                        .orElseGet(() -> new Card(Labels.lead(texts.get(stretches.nothingKey())))));
    }

    private Node table(VisitComparison comparison) {
        VisitWords words = new VisitWords(texts);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("review-compare");
        grid.setAccessibleText(texts.get("compare.title"));
        for (double share : new double[] {26, 17, 17, 20, 20}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        add(
                grid,
                0,
                List.of(
                        texts.get("compare.measure"),
                        words.stretch(comparison.earlier()),
                        words.stretch(comparison.later()),
                        texts.get("compare.change"),
                        texts.get("compare.judgement")),
                "th-strong");
        for (int line = 0; line < comparison.lines().size(); line++) {
            VisitWords.Row row = words.row(comparison.lines().get(line));
            add(
                    grid,
                    line + 1,
                    List.of(row.name(), row.earlier(), row.later(), row.change(), row.judgement()),
                    "th-body-cell");
        }
        VBox card = new VBox(new Card(grid, Labels.caption(texts.get("compare.says"))));
        card.getStyleClass().add("review-compared");
        PlacePair.of(journal, comparison.earlier(), comparison.later())
                .ifPresent(pair -> card.getChildren().add(new Card(new BodyPair(texts, pair, stretches.since()))));
        return card;
    }

    private static void add(GridPane grid, int line, List<String> cells, String style) {
        for (int column = 0; column < cells.size(); column++) {
            Label cell = Labels.small(cells.get(column));
            cell.getStyleClass().addAll(style, "review-compare-cell");
            cell.setMaxWidth(Double.MAX_VALUE);
            cell.setMaxHeight(Double.MAX_VALUE);
            grid.add(cell, column, line);
        }
    }
}
