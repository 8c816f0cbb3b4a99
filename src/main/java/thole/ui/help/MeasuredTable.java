package thole.ui.help;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thole.text.Texts;
import thole.ui.kit.Card;
import thole.ui.kit.Labels;

/// How often the verdicts are wrong, with where the counts come from.
final class MeasuredTable {

    private final Texts texts;
    private final Card card;
    private final List<Node> stops = new ArrayList<>();

    MeasuredTable(Texts texts, MeasuredRows measured) {
        this.texts = texts;
        card = Card.titled(texts.get("help.measured.title"), introduction(measured));
        card.getStyleClass().add("help-measured");
        List<MeasuredRow> rows = measured.rows();
        if (!rows.isEmpty()) {
            card.getChildren().add(head());
            rows.forEach(row -> card.getChildren().add(line(row)));
            card.getChildren().add(Labels.caption(texts.get("help.measured.note")));
        }
    }

    Node node() {
        return card;
    }

    /// What can take the focus, from top to bottom.
    List<Node> stops() {
        return stops;
    }

    private Node introduction(MeasuredRows measured) {
        String about = texts.get("help.measured.about");
        VBox words = new VBox(Labels.body(about), Labels.body(measured.source()));
        words.getStyleClass().add("help-introduction");
        stop(words, texts.get("help.spoken", about, measured.source()));
        return words;
    }

    private Node head() {
        HBox head = line(
                Labels.caption(texts.get("help.measured.column.what")),
                Labels.caption(texts.get("help.measured.column.journals")),
                Labels.caption(texts.get("help.measured.column.share")),
                Labels.caption(texts.get("help.measured.column.error")),
                Labels.caption(texts.get("help.measured.column.range")));
        head.getStyleClass().add("help-head");
        return head;
    }

    private Node line(MeasuredRow row) {
        String journals = texts.get("help.measured.journals", row.journals());
        String share = texts.get("help.measured.share", row.percent());
        String error = texts.get("help.measured.error", row.standardErrorPercent());
        String range = texts.get("help.measured.range", row.leastPercent(), row.mostPercent());
        HBox line = line(
                Labels.small(row.what()),
                Labels.small(journals),
                Labels.small(share),
                Labels.small(error),
                Labels.small(range));
        stop(line, texts.get("help.measured.spoken", row.what(), share, error, journals, range));
        return line;
    }

    private static HBox line(Label what, Label journals, Label share, Label error, Label range) {
        HBox line = new HBox(
                cell("help-what", what),
                cell("help-number", journals),
                cell("help-number", share),
                cell("help-number", error),
                cell("help-range", range));
        HBox.setHgrow(line.getChildren().getFirst(), Priority.ALWAYS);
        line.getStyleClass().add("help-row");
        return line;
    }

    /// A box as wide as its column, whatever the size of the words in it.
    private static HBox cell(String styleClass, Label words) {
        HBox cell = new HBox(words);
        cell.getStyleClass().add(styleClass);
        return cell;
    }

    private void stop(Node node, String spoken) {
        node.getStyleClass().add("help-stop");
        node.setAccessibleRole(AccessibleRole.TEXT);
        node.setAccessibleText(spoken);
        stops.add(node);
    }
}
